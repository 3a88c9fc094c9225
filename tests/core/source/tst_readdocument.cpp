#include "source/readdocument.h"

#include "minipdf.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

class TestReadDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsBytesAndHash();
    void badPaths_data();
    void badPaths();
    void badBytes_data();
    void badBytes();
    void encryptedPdf();
    void ownerPasswordAlone();

private:
    [[nodiscard]] QString write(const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(u"青禾县.bin"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return path;
    }
    [[nodiscard]] QByteArray encrypted(const QString &userPassword) const;
    QTemporaryDir m_folder;
};

void TestReadDocument::keepsBytesAndHash()
{
    const auto file = readSourceFile(write("abc"));
    QVERIFY(bool(file));
    QCOMPARE(file->bytes, QByteArray("abc"));
    QCOMPARE(file->sha256, QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
}

void TestReadDocument::badPaths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("words");
    QTest::newRow("missing") << m_folder.filePath(u"none.pdf"_s) << u"does not exist"_s;
    QTest::newRow("folder") << m_folder.path() << u"is a folder"_s;
}

void TestReadDocument::badPaths()
{
    QFETCH(QString, path);
    QFETCH(QString, words);
    const auto file = readSourceFile(path);
    QVERIFY(!file);
    QVERIFY(file.error().text().startsWith(path));
    QVERIFY2(file.error().text().contains(words), qPrintable(file.error().text()));
}

void TestReadDocument::badBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    MiniPdf scan;
    scan.addPage(MiniPdf::picture(0, 0, 600, 800));
    scan.addPage(MiniPdf::picture(0, 0, 600, 800));
    MiniPdf blank;
    blank.addPage("");
    const QByteArray whole = scan.bytes();
    QTest::newRow("binary") << QByteArray("\x7F" "ELF\x02\x01\x01\x00\x00\x00\x00\xFF", 12) << u"neither PDF nor text"_s;
    QTest::newRow("big5") << QByteArray("\xB2\xC4\xA4\x40\xB3\xA1\xA4\xC0\xA1\x40\xB3\xA1\xAA\xF9\xB7\xA7\xAA\x70") << u"charset"_s;
    QTest::newRow("blanks only") << QByteArray(" \r\n\n ") << u"is empty"_s;
    QTest::newRow("broken utf-8") << "一、支出决算情况说明\n本年支出"_ba + "\xE5\x90" + "。\n" << u"UTF-8, but byte"_s;
    QTest::newRow("case file") << QByteArray("SQLite format 3\0 more", 21) << u"is a case file"_s;
    QTest::newRow("word file") << QByteArray("PK\x03\x04 word/document.xml") << u"save the report as PDF"_s;
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n more") << u"is a picture"_s;
    QTest::newRow("header alone") << QByteArray("%PDF-1.4\nnothing") << u"damaged PDF"_s;
    QTest::newRow("cut in the middle") << whole.left(300) << u"damaged PDF"_s;
    QTest::newRow("scan") << whole << u"2 pages, 2 of them scanned"_s;
    QTest::newRow("blank page") << blank.bytes() << u"shows no text"_s;
}

void TestReadDocument::badBytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    Progress progress;
    const auto document = readDocument({u"a.dat"_s, bytes, {}}, progress);
    QVERIFY(!document);
    QVERIFY(document.error().text().startsWith(u"a.dat"));
    QVERIFY2(document.error().text().contains(words), qPrintable(document.error().text()));
}

QByteArray TestReadDocument::encrypted(const QString &userPassword) const
{
    MiniPdf pdf;
    pdf.addPage(MiniPdf::text(50, 700, 12, u"决算"_s));
    const QString from = write(pdf.bytes());
    const QString to = m_folder.filePath(u"encrypted.pdf"_s);
    QProcess::execute(u"qpdf"_s, {u"--encrypt"_s, userPassword, u"owner"_s, u"256"_s, u"--"_s, from, to});
    QFile file(to);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestReadDocument::encryptedPdf()
{
    if (QStandardPaths::findExecutable(u"qpdf"_s).isEmpty())
        QSKIP("qpdf is not installed");
    Progress progress;
    const auto document = readDocument({u"a.pdf"_s, encrypted(u"user"_s), {}}, progress);
    QVERIFY(!document);
    QVERIFY2(document.error().text().contains(u"password"), qPrintable(document.error().text()));
}

void TestReadDocument::ownerPasswordAlone()
{
    if (QStandardPaths::findExecutable(u"qpdf"_s).isEmpty())
        QSKIP("qpdf is not installed");
    // It only forbids changes: everybody may open and read the file.
    Progress progress;
    const auto document = readDocument({u"a.pdf"_s, encrypted(QString()), {}}, progress);
    QVERIFY(bool(document));
    QCOMPARE((*document)->text, u"决算\n"_s);
}

QTEST_MAIN(TestReadDocument)
#include "tst_readdocument.moc"
