#include "common/preferences.h"

#include "base/language.h"
#include "common/theme.h"

#include <QSettings>

namespace tieout {

namespace {

const auto languageKey = QStringLiteral("window/language");
const auto authorKey = QStringLiteral("review/author");
const auto textSizeKey = QStringLiteral("window/textSize");
const auto advanceKey = QStringLiteral("review/advance");
const auto appearanceKey = QStringLiteral("window/appearance");

} // namespace

QString preferredLanguage()
{
    return QSettings().value(languageKey, QStringLiteral("zh")).toString();
}

void chooseLanguage(const QString &language)
{
    QSettings().setValue(languageKey, language);
    installLanguage(language);
}

QString preferredAuthor()
{
    const QString account = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return QSettings().value(authorKey, account).toString();
}

void chooseAuthor(const QString &author)
{
    QSettings().setValue(authorKey, author);
}

QString preferredAppearance()
{
    return QSettings().value(appearanceKey, QStringLiteral("system")).toString();
}

void chooseAppearance(const QString &appearance)
{
    QSettings().setValue(appearanceKey, appearance);
    applyAppearance(appearance);
}

int preferredTextSize()
{
    return std::clamp(QSettings().value(textSizeKey, 100).toInt(), 70, 200);
}

void chooseTextSize(int percent)
{
    QSettings().setValue(textSizeKey, std::clamp(percent, 70, 200));
    applyTextSize(preferredTextSize());
}

bool preferredAdvance()
{
    return QSettings().value(advanceKey, false).toBool();
}

void chooseAdvance(bool advance)
{
    QSettings().setValue(advanceKey, advance);
}

} // namespace tieout
