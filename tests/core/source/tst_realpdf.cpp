#include "source/readdocument.h"
#include "source/renderpage.h"

#include <QDir>
#include <QMap>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

QMap<QChar, int> countCharacters(const QString &text)
{
    QMap<QChar, int> counts;
    for (const QChar c : text)
        if (!c.isSpace())
            ++counts[c];
    return counts;
}

} // namespace

/** Published reports, where they lie beside the sources: nothing lost and nothing doubled. */
class TestRealPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameCharactersAsPdftotext_data();
    void sameCharactersAsPdftotext();
};

void TestRealPdf::sameCharactersAsPdftotext_data()
{
    const QDir folder(QStringLiteral(TIEOUT_SOURCE_DIR "/../shared/reports"));
    const QStringList files = folder.entryList({u"*.pdf"_s}, QDir::Files);
    if (files.isEmpty())
        QSKIP("the published reports are not here");
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not installed");
    QTest::addColumn<QString>("path");
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << folder.filePath(file);
}

void TestRealPdf::sameCharactersAsPdftotext()
{
    QFETCH(QString, path);
    Progress progress;
    const auto file = readSourceFile(path);
    QVERIFY(bool(file));
    const auto document = readDocument(*file, progress);
    QVERIFY(bool(document));
    QProcess other;
    other.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    QVERIFY(other.waitForFinished());
    const QStringList pages = QString::fromUtf8(other.readAllStandardOutput()).split(u'\f');
    for (size_t i = 0; i < (*document)->pages.size(); ++i)
        QCOMPARE(countCharacters((*document)->quote((*document)->pages[i].span)),
                 countCharacters(pages.value(static_cast<qsizetype>(i))));
    const auto renderer = PageRenderer::open(file->bytes);
    QVERIFY(bool(renderer));
    QCOMPARE(size_t((*renderer)->pageCount()), (*document)->pages.size());
}

QTEST_MAIN(TestRealPdf)
#include "tst_realpdf.moc"
