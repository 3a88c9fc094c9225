#include "source/occurrencemenu.h"

#include "common/placelabel.h"
#include "source/numbertip.h"
#include "source/occurrences.h"

#include <QCoreApplication>
#include <QMenu>

namespace tieout {

namespace {

struct Occurrences
{
    Q_DECLARE_TR_FUNCTIONS(tieout::Occurrences)
};

constexpr size_t mostInMenu = 30;
constexpr size_t mostInTip = 5;

std::vector<Occurrence> othersOf(const Report &report, TextSpan place)
{
    const auto number = numberAt(report, place);
    return number ? occurrences(report, *number) : std::vector<Occurrence>{};
}

QString lineOf(const OpenReport &report, const Occurrence &place)
{
    const QString line = placeLabel(*report.report->document, place.span) + QStringLiteral("  ") + numberLine(report, place.span.begin);
    return place.rounded ? QStringLiteral("≈ ") + line : line;
}

} // namespace

void addOccurrences(QMenu &menu, Selection &selection, TextSpan place)
{
    const OpenReport &report = *selection.report();
    const auto others = othersOf(*report.report, place);
    QMenu *also = menu.addMenu(others.empty() ? Occurrences::tr("The value occurs nowhere else")
                                              : Occurrences::tr("The value also occurs at %1 places").arg(others.size()));
    also->setEnabled(!others.empty());
    for (size_t i = 0; i < std::min(others.size(), mostInMenu); ++i)
        also->addAction(lineOf(report, others[i]).replace(u'&', QStringLiteral("&&")), &selection,
                        [&selection, span = others[i].span] { selection.chooseSpan(span); });
}

QString occurrenceTip(const OpenReport &report, TextSpan place)
{
    const auto others = othersOf(*report.report, place);
    QString tip = numberTip(report, place.begin);
    if (tip.isEmpty())
        return QStringLiteral("<qt>%1</qt>").arg(report.report->document->quote(place).toHtmlEscaped());
    if (others.empty())
        return tip;
    QStringList lines{Occurrences::tr("The value also occurs at %1 places").arg(others.size())};
    for (size_t i = 0; i < std::min(others.size(), mostInTip); ++i)
        lines.append(lineOf(report, others[i]).toHtmlEscaped());
    if (others.size() > mostInTip)
        lines.append(QStringLiteral("…"));
    return tip.replace(QStringLiteral("</qt>"), QStringLiteral("<p>%1</p></qt>").arg(lines.join(QStringLiteral("<br>"))));
}

} // namespace tieout
