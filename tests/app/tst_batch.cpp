#include "app/run.h"
#include "core/case/fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace tieout;

/** Many reports given to one run of `check`. */
class BatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyFilesKeepTheirOrder();
    void twoYearsAreCompared();

private:
    Run check(const QStringList &arguments) const
    {
        QProcess process;
        return runIn(process, QStringLiteral(TIEOUT_PROGRAM), QStringList{QStringLiteral("check")} + arguments);
    }
    QString file(const char *name, const QByteArray &bytes) const
    {
        return writeFile(m_dir.filePath(QString::fromUtf8(name)), bytes);
    }
    QTemporaryDir m_dir;
};

// Files are checked on all processors; what is printed must not show it.
void BatchTest::manyFilesKeepTheirOrder()
{
    QStringList files;
    QString each;
    for (int i = 0; i < 12; ++i) {
        const QByteArray name = QByteArray::number(i) + ".txt";
        files += i == 5 ? m_dir.filePath(QStringLiteral("none.txt"))
                        : file(name.constData(), (i % 2 == 0 ? wrongReport() : rightReport()).repeated(1 + 11 - i));
        const QString out = check({files.back()}).out;
        each += out.left(out.lastIndexOf(u'\n', -2) + 1); // without the line that sums up
    }
    const Run all = check(files);
    QCOMPARE(all.exit, 3);
    QCOMPARE(all.err.count(u'\n'), 1);
    QVERIFY(all.out.size() > each.size());
    QCOMPARE(all.out.left(each.size()), each);
}

// A report that another one informs is read again: what is printed of the others, and their order, stay.
void BatchTest::twoYearsAreCompared()
{
    const auto account = [](int year, const QString &said) {
        return QStringLiteral("青禾县教育局%1年度部门决算\n第三部分 %1年度部门决算情况说明\n一、收入支出决算总体情况说明\n%2\n").arg(year).arg(said).toUtf8();
    };
    const QString now = file("今年.txt", account(2023, QStringLiteral("2023年度收入总计120.00万元。与上年相比，收入总计增加20.00万元，增长20.00%。")));
    const QString before = file("去年.txt", account(2022, QStringLiteral("2022年度收入总计90.00万元。")));
    const QString other = file("错.txt", wrongReport());
    const auto reports = [&](const QStringList &files) { return QJsonDocument::fromJson(check(QStringList{QStringLiteral("--format=json")} + files).out.toUtf8()).object().value(QLatin1String("reports")).toArray(); };
    const auto isCompared = [](const QJsonValue &report) {
        const QJsonArray findings = report.toObject().value(QLatin1String("findings")).toArray();
        return std::any_of(findings.begin(), findings.end(), [](const QJsonValue &finding) { return finding.toObject().value(QLatin1String("rule")) == QLatin1String("across.prior-year"); });
    };
    QVERIFY(!isCompared(reports({now})[0]));
    const QJsonArray together = reports({other, now, before});
    QCOMPARE(together[0], reports({other})[0]);
    QVERIFY(isCompared(together[1]));
    QCOMPARE(together[2], reports({before})[0]);
}

QTEST_GUILESS_MAIN(BatchTest)
#include "tst_batch.moc"
