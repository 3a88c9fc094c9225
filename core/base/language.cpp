#include "base/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>
#include <memory>
#include <vector>

namespace tieout {

namespace {

struct Installed
{
    QString language = QStringLiteral("en");
    std::vector<std::unique_ptr<QTranslator>> translators;
};

Installed &installed()
{
    static Installed state;
    return state;
}

void install(std::unique_ptr<QTranslator> translator)
{
    QCoreApplication::installTranslator(translator.get());
    installed().translators.push_back(std::move(translator));
}

/** The translators of all layers, not yet installed. */
std::vector<std::unique_ptr<QTranslator>> loadChinese()
{
    std::vector<std::unique_ptr<QTranslator>> translators;
    // One file for each layer: its strings and their translation change together.
    for (const char *layer : {"source", "parse", "check", "store", "case", "memo", "export", "ui", "app"}) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(QStringLiteral(":/tieout/i18n/%1_zh_CN.qm").arg(QLatin1String(layer))))
            translators.push_back(std::move(translator));
    }
    return translators;
}

/** The Chinese of the whole program, loaded when it is first asked for. */
const std::vector<std::unique_ptr<QTranslator>> &chinese()
{
    static const std::vector<std::unique_ptr<QTranslator>> translators = loadChinese();
    return translators;
}

} // namespace

void installLanguage(const QString &language)
{
    installed().translators.clear(); // a destroyed translator removes itself
    installed().language = language;
    if (language != QLatin1String("zh"))
        return; // the sources are English
    auto qt = std::make_unique<QTranslator>();
    if (qt->load(QStringLiteral("qtbase_zh_CN"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        install(std::move(qt));
    for (auto &translator : loadChinese())
        install(std::move(translator));
}

QString currentLanguage()
{
    return installed().language;
}

QString inOtherLanguage(const char *context, const char *text)
{
    if (currentLanguage() == QLatin1String("zh"))
        return QString::fromUtf8(text);
    for (const auto &translator : chinese())
        if (const QString translated = translator->translate(context, text); !translated.isEmpty())
            return translated;
    return QString::fromUtf8(text);
}

} // namespace tieout
