#include "base/words.h"
#include "check/claimparts.h"
#include "check/rules/rules.h"

#include <QHash>

namespace tieout {

namespace {

/** An item whose reason begins with the same words as that of others. */
struct Reasoned
{
    Operand rate;
    TextSpan reason;
    QString words;
};

constexpr qsizetype telling = 12; ///< characters of a reason that are compared

/** The reason given for a rate, in the same item of the list. */
std::optional<Reasoned> reasonOf(const CheckContext &context, const Operand &rate)
{
    constexpr qsizetype reach = 200;
    const QStringView text(context.joined().text());
    const qsizetype begin = context.joined().position(rate.number.span.end);
    qsizetype end = context.joined().indexOf(u"（项）", begin, begin + reach);
    if (end < 0)
        end = std::min(begin + reach, text.size());
    qsizetype at = text.mid(begin, end - begin).indexOf(u"原因");
    if (at < 0 || text.mid(begin, at).contains(u"问题"))
        return std::nullopt;
    at += begin + 2;
    while (at < end && isOneOf(text[at], u"是：:为"))
        ++at;
    const QString words = text.mid(at, std::min(telling, end - at)).toString();
    // "人员变动。" ends before it tells anything of its own.
    if (words.size() < telling || words.contains(u'。'))
        return std::nullopt;
    return Reasoned{rate, context.joined().source(at, at + telling), words};
}

void judge(CheckContext &context, const std::vector<Reasoned> &items)
{
    constexpr int spread = 20; // percentage points that one reason hardly explains
    const auto [low, high] = std::minmax_element(items.begin(), items.end(), [](const Reasoned &a, const Reasoned &b) { return a.rate.number.value < b.rate.number.value; });
    if (items.size() < 3 || high->rate.number.value - low->rate.number.value < spread)
        return;
    std::vector<TextSpan> places;
    for (const Reasoned &item : items)
        places.push_back(item.reason);
    for (const Reasoned &item : items)
        places.push_back(item.rate.number.span);
    Finding finding = context.draftText(Severity::Attention, places,
                                        message(QT_TRANSLATE_NOOP("Message", "One reason (“%1…”) is given for %2 items whose completion lies between %3 and %4: it can hardly explain all of them."),
                                                {items.front().words, QString::number(items.size()), context.printed(low->rate), context.printed(high->rate)}));
    finding.certainty = Certainty::Arguable;
    context.fail(items.front().words, finding);
}

/** The passages between 发现的问题及原因 and 下一步, each with where it stands. */
QHash<QString, std::vector<TextSpan>> problems(const JoinedText &joined)
{
    constexpr qsizetype longest = 600;
    constexpr qsizetype shortestProblem = 20;
    QHash<QString, std::vector<TextSpan>> out;
    const QStringView text(joined.text());
    const QStringView lead = u"问题及原因：";
    for (const qsizetype at : joined.find(lead)) {
        const qsizetype begin = at + lead.size();
        const qsizetype end = text.indexOf(u"下一步", begin);
        if (end > begin + shortestProblem && end - begin < longest)
            out[text.mid(begin, end - begin).toString()].push_back(joined.source(begin, begin + telling));
    }
    return out;
}

} // namespace

/** Different projects that all have the same problems, word for word (part of text.copy-paste). */
void checkPastedProblems(CheckContext &context)
{
    const auto all = problems(context.joined());
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (it->size() < 3)
            continue;
        Finding finding = context.draftText(Severity::Attention, *it,
                                            message(QT_TRANSLATE_NOOP("Message", "%1 projects report the same problems word for word (“%2…”): they tell nothing of the single project."),
                                                    {QString::number(it->size()), it.key().left(telling)}));
        finding.certainty = Certainty::Arguable;
        context.fail(it.key().left(telling), finding);
    }
}

/** One and the same reason for deviations of very different size (part of narrative.reason). */
void checkPastedReasons(CheckContext &context)
{
    QHash<QString, size_t> index;
    std::vector<std::vector<Reasoned>> groups;
    for (const Claim &claim : context.report().claims) {
        const auto rate = claim.kind == ClaimKind::Completion ? context.query().operand(claim, OperandRole::Stated) : std::nullopt;
        const auto actual = context.query().operand(claim, OperandRole::Actual);
        const bool isItem = actual && actual->figure >= 0 && !context.report().figures[static_cast<size_t>(actual->figure)].conceptId.startsWith(u"performance") &&
                            !context.report().figures[static_cast<size_t>(actual->figure)].conceptId.isEmpty();
        const auto item = rate && isItem ? reasonOf(context, *rate) : std::nullopt;
        if (!item || rate->number.value == 0)
            continue;
        if (!index.contains(item->words)) {
            index.insert(item->words, groups.size());
            groups.push_back({});
        }
        std::vector<Reasoned> &group = groups[index[item->words]];
        if (!group.empty() && group.back().reason == item->reason)
            group.pop_back(); // one reason behind several rates is given for the last of them
        group.push_back(*item);
    }
    for (const auto &group : groups)
        judge(context, group);
}

} // namespace tieout
