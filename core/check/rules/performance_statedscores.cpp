#include "check/check.h"
#include "check/rules/rules.h"
#include "check/textnumber.h"

namespace tieout {

namespace {

/** The number behind the words that give an item its points: "此项自评得分 5.94 分", "此项自评该项得分 2.5 分". */
std::optional<Operand> pointsAt(const JoinedText &joined, qsizetype at)
{
    const QStringView text(joined.text());
    for (const QStringView word : {QStringView(u"自评"), QStringView(u"该项"), QStringView(u"得分"), QStringView(u"得")})
        if (text.mid(at).startsWith(word))
            at += word.size();
    const auto number = numberAt(joined, at);
    return number ? std::optional<Operand>(number->operand) : std::nullopt;
}

std::vector<Operand> itemPoints(const JoinedText &joined)
{
    std::vector<Operand> points;
    for (const QStringView item : {QStringView(u"此项"), QStringView(u"本项"), QStringView(u"该项自评")})
        for (const qsizetype at : joined.find(item))
            if (const auto number = joined.isInTable(at) ? std::nullopt : pointsAt(joined, at + 2); number && number->number.unit == Unit::None)
                points.push_back(*number);
    std::sort(points.begin(), points.end(), [](const Operand &a, const Operand &b) { return a.number.span < b.number.span; });
    return points;
}

/** The points of the whole: "绩效评价总分 90 分，自评得分 75.67 分". */
std::optional<Operand> wholePoints(const JoinedText &joined)
{
    const QStringView text(joined.text());
    for (const qsizetype at : joined.find(u"总分")) {
        constexpr qsizetype reach = 50;
        const QStringView lead(u"自评得分");
        const qsizetype own = text.mid(at, reach).indexOf(lead);
        if (own < 0 || joined.isInTable(at) || text.mid(at, own).contains(u'。'))
            continue;
        if (const auto number = numberAt(joined, at + own + lead.size()))
            return number->operand;
    }
    return std::nullopt;
}

} // namespace

/** The points that a self-evaluation gives its items one by one in the text add up to what it gives the whole. */
void checkStatedScores(CheckContext &context)
{
    constexpr size_t fewest = 5; // fewer may be some items among others
    const std::vector<Operand> items = itemPoints(context.joined());
    const auto whole = items.size() < fewest ? std::nullopt : wholePoints(context.joined());
    if (!whole)
        return;
    Decimal sum = 0;
    QStringList terms;
    for (const Operand &item : items) {
        sum += item.number.value;
        terms << item.number.plain();
    }
    const QString subject = QStringLiteral("自评得分");
    if (sum == whole->number.value)
        return context.pass(subject, items);
    Finding finding = context.draft(Severity::Warning, *whole, items,
                                    message(QT_TRANSLATE_NOOP("Message", "The text gives %1 points in all, but the points of its %2 items add up to %3."),
                                            {whole->number.plain(), QString::number(items.size()), toShortest(sum)}));
    finding.certainty = Certainty::Arguable;
    setExpected(finding, whole->number, sum);
    finding.steps.push_back(step(terms.join(QStringLiteral(" + ")) + QStringLiteral(" = ") + toShortest(sum)));
    context.fail(subject, finding);
}

} // namespace tieout
