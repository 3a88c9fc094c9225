#include "check/check.h"
#include "check/rules/rules.h"

#include <map>

namespace tieout {

namespace {

/** The words right before an amount. */
struct Naming
{
    QString words;
    qsizetype end = 0; ///< position of JoinedText behind them
    int count = 0;
};

/** The letters before `at`, back to a mark or a digit. */
QString wordsBefore(QStringView text, qsizetype at)
{
    constexpr qsizetype longest = 30;
    qsizetype begin = at;
    while (begin > 0 && at - begin < longest && text[begin - 1].isLetter())
        --begin;
    return text.mid(begin, at - begin).toString();
}

qsizetype commonEnd(QStringView a, QStringView b)
{
    qsizetype length = 0;
    while (length < std::min(a.size(), b.size()) && a[a.size() - 1 - length] == b[b.size() - 1 - length])
        ++length;
    return length;
}

/** Where `longer` has one character that `shorter` lacks inside an otherwise equal long name: how far from the end; -1 where not. */
qsizetype extraCharacter(QStringView longer, QStringView shorter)
{
    constexpr qsizetype tail = 2; // 资金
    constexpr qsizetype telling = 8; // so many more characters alike are no chance
    const qsizetype end = commonEnd(longer, shorter);
    if (end < tail || end >= longer.size())
        return -1;
    return commonEnd(longer.chopped(end + 1), shorter.chopped(end)) >= telling ? end : -1;
}

bool report(CheckContext &context, const Naming &rare, const Naming &usual)
{
    const qsizetype more = extraCharacter(rare.words, usual.words);
    const qsizetype less = extraCharacter(usual.words, rare.words);
    if (more < 0 && less < 0)
        return false;
    constexpr qsizetype shown = 10;
    const qsizetype size = std::max(more, less) + shown;
    const QString written = rare.words.last(std::min(size + (more >= 0 ? 1 : 0), rare.words.size()));
    const QString meant = usual.words.last(std::min(size + (less >= 0 ? 1 : 0), usual.words.size()));
    const auto place = [&](const Naming &naming, const QString &words) { return context.joined().source(naming.end - words.size(), naming.end); };
    Finding finding = context.draftText(Severity::Warning, {place(rare, written), place(usual, meant)},
                                        message(QT_TRANSLATE_NOOP("Message", "“%1”, named “%2” elsewhere with the same amount: a character too many or too few."),
                                                {written, meant}));
    finding.certainty = Certainty::Arguable;
    finding.expected = meant;
    context.fail(written, finding);
    return true;
}

void compare(CheckContext &context, const std::vector<Naming> &namings)
{
    for (const Naming &rare : namings)
        for (const Naming &usual : namings)
            if (rare.count < usual.count && report(context, rare, usual))
                return;
}

} // namespace

/** One amount whose long name is written two ways, one character apart: 智慧城市建设和资金 for 智慧城市建设资金. */
void checkAmountNames(CheckContext &context)
{
    std::map<QString, std::vector<Naming>> byAmount;
    for (const Figure &figure : context.report().figures) {
        const qsizetype at = context.joined().position(figure.number.span.begin);
        if (figure.kind != FigureKind::Amount || figure.number.value == 0 || context.joined().isInTable(at))
            continue;
        const QString words = wordsBefore(context.joined().text(), at);
        std::vector<Naming> &namings = byAmount[figure.number.plain() + u'|' + figure.number.unitWord];
        const auto known = std::find_if(namings.begin(), namings.end(), [&](const Naming &naming) { return naming.words == words; });
        if (known != namings.end())
            ++known->count;
        else
            namings.push_back({words, at, 1});
    }
    for (const auto &[amount, namings] : byAmount)
        compare(context, namings);
}

} // namespace tieout
