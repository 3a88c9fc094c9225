#include "helpdialogs.h"

#include "common/preferences.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QInputDialog>
#include <QMenu>
#include <QMessageBox>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace tieout {

namespace {

struct Help
{
    Q_DECLARE_TR_FUNCTIONS(tieout::Help)
};

QString keysHtml(const std::vector<QMenu *> &menus)
{
    QString rows;
    for (const QMenu *menu : menus)
        for (const QAction *action : menu->actions()) {
            QStringList keys;
            for (const QKeySequence &key : action->shortcuts())
                keys.append(key.toString(QKeySequence::NativeText).toHtmlEscaped());
            if (!keys.isEmpty())
                rows += QStringLiteral("<tr><td style='padding:3px 28px 3px 0'>%1</td><td><b>%2</b></td></tr>")
                            .arg(action->iconText().toHtmlEscaped(), keys.join(QStringLiteral("&nbsp;&nbsp; ")));
        }
    return QStringLiteral("<table>%1</table>").arg(rows);
}

} // namespace

void showKeys(const std::vector<QMenu *> &menus, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("keysDialog"));
    dialog->setWindowTitle(Help::tr("Keyboard"));
    auto *text = new QTextBrowser(dialog);
    text->setFrameShape(QFrame::NoFrame);
    text->setHtml(keysHtml(menus));
    text->setAccessibleName(Help::tr("Keyboard"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(text);
    layout->addWidget(buttons);
    dialog->resize(480, 620);
    dialog->open();
}

QString askAuthor(QWidget *parent)
{
    bool agreed = false;
    const QString name = QInputDialog::getText(parent, Help::tr("Auditor's name"), Help::tr("Name on verdicts, notes and the memo"),
                                               QLineEdit::Normal, preferredAuthor(), &agreed);
    return agreed ? name.trimmed() : QString();
}

void showAbout(QWidget *parent)
{
    QMessageBox::about(parent, Help::tr("About Tieout"),
                       Help::tr("<h3>Tieout %1</h3><p>Checks final-account reports of government departments: "
                          "every figure against the tables and the rest of the report.</p>"
                          "<p>Free software under the GNU General Public License, version 3 or later.</p>")
                           .arg(QStringLiteral(TIEOUT_VERSION)));
}

} // namespace tieout
