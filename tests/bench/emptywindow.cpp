// tieout_emptywindow: what any Qt program with a window and one table needs until it is painted; ends as soon as it is.

#include <QApplication>
#include <QMainWindow>
#include <QStandardItemModel>
#include <QTableView>
#include <QTimer>
#include <unistd.h>

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QMainWindow window;
    QStandardItemModel model(30, 6);
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < model.columnCount(); ++column)
            model.setItem(row, column, new QStandardItem(QString::number(row * 100 + column)));
    QTableView table;
    table.setModel(&model);
    window.setCentralWidget(&table);
    window.resize(1440, 900);
    window.show();
    QApplication::processEvents(); // shown, laid out and painted
    QTimer::singleShot(0, [] { _exit(0); });
    return QApplication::exec();
}
