/**
 * What reading costs: tieout_readcost FILE... prints for each file the milliseconds and characters of
 * reading it and, for a PDF, the milliseconds of each page. Build it in a release build and count
 * instructions with: valgrind --tool=callgrind tieout_readcost FILE
 */
#include "source/readdocument.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <cstdio>

namespace {

/** Notes when each page began. */
struct PageClock : tieout::Progress
{
    QElapsedTimer clock;
    std::vector<double> starts;
    PageClock() { clock.start(); }
    void step(int, int, const QString &) override { starts.push_back(milliseconds()); }
    [[nodiscard]] double milliseconds() const { return double(clock.nsecsElapsed()) / 1e6; }
};

int measure(const QString &path)
{
    PageClock clock;
    const auto file = tieout::readSourceFile(path);
    const auto document = file ? tieout::readDocument(*file, clock)
                               : tieout::Result<std::shared_ptr<const tieout::Document>>(tieout::Error{file.error()});
    const double total = clock.milliseconds();
    if (!document) {
        fprintf(stderr, "%s\n", qPrintable(document.error().text()));
        return 1;
    }
    printf("%.1f ms  %lld characters  %s\n", total, static_cast<long long>((*document)->text.size()), qPrintable(path));
    for (size_t i = 0; i < clock.starts.size(); ++i)
        printf("  page %zu: %.1f ms\n", i + 1, (i + 1 < clock.starts.size() ? clock.starts[i + 1] : total) - clock.starts[i]);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    int failures = 0;
    const QStringList arguments = QCoreApplication::arguments();
    for (qsizetype i = 1; i < arguments.size(); ++i)
        failures += measure(arguments[i]);
    return failures > 0 ? 3 : 0;
}
