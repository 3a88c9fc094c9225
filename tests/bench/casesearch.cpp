// tieout_casesearch [MEGABYTES]: makes a case with so many megabytes of text (200 when not told) and prints how long a person
// who types words waits for the first places found and for all that are listed.

#include "search/casesearch.h"
#include "../ui/samplecase.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTextStream>

using namespace tieout;

namespace {

/** Text of a report as they are: headings, sentences with amounts, names of subjects. */
QString madeText(QRandomGenerator &random, int number)
{
    const QStringList words{QStringLiteral("一般公共预算"), QStringLiteral("财政拨款"), QStringLiteral("基本支出"), QStringLiteral("项目支出"), QStringLiteral("行政运行"),
                            QStringLiteral("住房公积金"), QStringLiteral("社会保障和就业支出"), QStringLiteral("卫生健康支出"), QStringLiteral("农林水支出"),
                            QStringLiteral("公务接待费"), QStringLiteral("公务用车运行维护费"), QStringLiteral("政府采购"), QStringLiteral("绩效评价"), QStringLiteral("国有资产占用")};
    const QStringList ends{QStringLiteral("主要原因是人员经费增加。"), QStringLiteral("完成年初预算的100.00%。"), QStringLiteral("较上年减少。"), QStringLiteral("主要用于机关日常运转。")};
    QString text = QStringLiteral("青禾县第%1中学2023年度部门决算\n").arg(number);
    while (text.size() < 35000)
        text += QStringLiteral("%1%2年初预算为%3.%4万元，支出决算为%5.%6万元，%7\n")
                    .arg(words[random.bounded(int(words.size()))], QString(QChar(0x4e00 + random.bounded(6000))))
                    .arg(random.bounded(9000)).arg(random.bounded(10, 99)).arg(random.bounded(9000)).arg(random.bounded(10, 99))
                    .arg(ends[random.bounded(int(ends.size()))]);
    return text;
}

QString makeTextCase(const QTemporaryDir &folder, qint64 bytes)
{
    const QString path = folder.filePath(QStringLiteral("case.tieout"));
    auto created = CaseFile::create(path);
    if (!created)
        qFatal("%s", qPrintable(created.error().text()));
    QRandomGenerator random(1);
    qint64 written = 0;
    for (int number = 0; written < bytes; ++number) {
        const SampleReport report(madeText(random, number), QStringLiteral("青禾县第%1中学").arg(number));
        written += report.file().bytes.size();
        if (const auto added = (*created)->add(report.file(), report.checked()); !added)
            qFatal("%s", qPrintable(added.error().text()));
    }
    return path;
}

/** Milliseconds until `words` are answered with at most so many places. */
void measure(CaseSearch &search, const QString &words, int most)
{
    double took = 0;
    size_t hits = 0;
    QElapsedTimer timer;
    const QObject context;
    QObject::connect(&search, &CaseSearch::found, &context, [&](const QString &, const std::vector<SearchHit> &found) {
        took = double(timer.nsecsElapsed()) / 1e6;
        hits = found.size();
    });
    timer.start();
    search.find(words, most);
    while (took == 0)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QTextStream(stdout) << words << ": " << hits << " places after " << took << " ms\n";
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    const qint64 bytes = (argc > 1 ? atoi(argv[1]) : 200) * qint64(1000000);
    QElapsedTimer timer;
    timer.start();
    const QString path = makeTextCase(folder, bytes);
    QTextStream(stdout) << "case of " << QFileInfo(path).size() / 1000000 << " MB made in " << timer.elapsed() / 1000 << " s\n";
    CaseSearch search;
    search.setCase(path);
    for (const char *words : {"绩效", "支出", "公务接待费", "第1234中学", "第77中学", "财政拨款基本支出", "1234.56", "龙", "龘", "1", "没有的词语"})
        for (const int most : {20, 500})
            measure(search, QString::fromUtf8(words), most);
    return 0;
}
