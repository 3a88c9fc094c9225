#include "base/language.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>
#include <map>

using namespace tieout;

namespace {

/** What names a sentence in a file of translations. */
struct Sentence
{
    QString context, source, comment;
    friend bool operator==(const Sentence &, const Sentence &) = default;
    friend bool operator<(const Sentence &a, const Sentence &b) { return std::tie(a.context, a.source, a.comment) < std::tie(b.context, b.source, b.comment); }

    [[nodiscard]] QByteArray text() const { return (context + QStringLiteral(": ") + source).toUtf8(); }
};

/** A sentence as one file has it. */
struct Entry
{
    Sentence sentence;
    QString translation;
    bool finished = false, counted = false;
};

std::vector<Entry> readTranslations(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(path));
    std::vector<Entry> out;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            out.push_back({{context, {}, {}}, {}, false, xml.attributes().value(QLatin1String("numerus")) == u"yes"});
        } else if (xml.name() == u"source") {
            out.back().sentence.source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            out.back().sentence.comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            out.back().finished = !xml.attributes().hasAttribute(QLatin1String("type"));
            out.back().translation = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            if (out.back().counted)
                out.back().translation = out.back().translation.trimmed(); // its one form is an element of its own
        }
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(path), qPrintable(xml.errorString()));
    return out;
}

} // namespace

/** Chinese is complete: what the sources say has a translation that is looked for there and found, and nothing else has one. */
class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everySentenceOfTheSourcesIsTranslatedOnce();
    void everyTranslationIsInstalled();

private:
    std::vector<Entry> m_spoken;                        ///< what the sources say
    std::map<Sentence, std::vector<QString>> m_entries; ///< the translations of each sentence
};

void LanguageTest::initTestCase()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("spoken.ts"));
    const QDir root(QStringLiteral(TIEOUT_SOURCE_DIR));
    QProcess lupdate;
    lupdate.start(QStringLiteral(TIEOUT_LUPDATE), {QStringLiteral("-silent"), root.filePath(QStringLiteral("core")), root.filePath(QStringLiteral("ui")),
                                                   root.filePath(QStringLiteral("app")), QStringLiteral("-ts"), path});
    QVERIFY2(lupdate.waitForFinished() && lupdate.exitCode() == 0, lupdate.readAllStandardError().constData());
    m_spoken = readTranslations(path);
    QVERIFY(m_spoken.size() > 1000);

    const QDir translations(root.filePath(QStringLiteral("translations")));
    for (const QString &file : translations.entryList({QStringLiteral("*.ts")})) {
        for (const Entry &entry : readTranslations(translations.filePath(file))) {
            QVERIFY2(entry.finished && !entry.translation.isEmpty(), entry.sentence.text().constData());
            m_entries[entry.sentence].push_back(entry.translation);
        }
    }
}

void LanguageTest::everySentenceOfTheSourcesIsTranslatedOnce()
{
    QStringList wrong;
    for (const Entry &entry : m_spoken)
        if (!m_entries.contains(entry.sentence))
            wrong.append(QStringLiteral("no translation: ") + QString::fromUtf8(entry.sentence.text()));
    for (const auto &[sentence, translations] : m_entries) {
        const auto isThis = [&sentence = sentence](const Entry &entry) { return entry.sentence == sentence; };
        if (std::none_of(m_spoken.begin(), m_spoken.end(), isThis))
            wrong.append(QStringLiteral("said nowhere: ") + QString::fromUtf8(sentence.text()));
        if (translations.size() > 1)
            wrong.append(QStringLiteral("translated %1 times: ").arg(translations.size()) + QString::fromUtf8(sentence.text()));
    }
    QVERIFY2(wrong.isEmpty(), wrong.join(QLatin1Char('\n')).toUtf8().constData());
}

void LanguageTest::everyTranslationIsInstalled()
{
    installLanguage(QStringLiteral("zh"));
    QStringList wrong;
    for (const Entry &entry : m_spoken) {
        const auto entries = m_entries.find(entry.sentence);
        if (entries == m_entries.end())
            continue; // told by the other test
        const QByteArray context = entry.sentence.context.toUtf8(), source = entry.sentence.source.toUtf8(), comment = entry.sentence.comment.toUtf8();
        const QString shown = QCoreApplication::translate(context.constData(), source.constData(), comment.isEmpty() ? nullptr : comment.constData(),
                                                          entry.counted ? 1 : -1);
        const QString expected = entries->second.front();
        if (shown != (entry.counted ? QString(expected).replace(QLatin1String("%n"), QLatin1String("1")) : expected))
            wrong.append(QString::fromUtf8(entry.sentence.text()) + QStringLiteral(" is shown as ") + shown);
    }
    QVERIFY2(wrong.isEmpty(), wrong.join(QLatin1Char('\n')).toUtf8().constData());
}

QTEST_GUILESS_MAIN(LanguageTest)
#include "tst_language.moc"
