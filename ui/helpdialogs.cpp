#include "helpdialogs.h"

#include "common/preferences.h"

#include <QCoreApplication>
#include <QInputDialog>
#include <QMessageBox>

namespace tieout {

namespace {

struct Help
{
    Q_DECLARE_TR_FUNCTIONS(tieout::Help)
};

} // namespace

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
