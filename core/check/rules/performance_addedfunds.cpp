#include "check/rules/rules.h"
#include "check/projecttext.h"
#include "check/textnumber.h"

namespace tieout {

namespace {

/** "追加0.58428万元" or "追加拨付0.58428万元": money that came during the year. */
std::optional<Operand> addedAt(const JoinedText &joined, qsizetype at)
{
    const QStringView text(joined.text());
    qsizetype from = at + 2;
    for (const QStringView verb : {QStringView(u"拨付"), QStringView(u"预算"), QStringView(u"资金")})
        if (text.mid(from).startsWith(verb))
            from += verb.size();
    const auto number = numberAt(joined, from);
    return number && isMoney(number->operand.number.unit) ? std::optional<Operand>(number->operand) : std::nullopt;
}

/** Whether the passage speaks of the form: it stands behind the form's tables, or the project's name right before it. */
bool speaksOf(const CheckContext &context, const std::vector<SelfEvaluation> &forms, size_t index, qsizetype at)
{
    constexpr qsizetype nameReach = 40;
    constexpr int clear = 80;
    const SelfEvaluation &form = forms[index];
    const qsizetype end = index + 1 < forms.size() ? context.joined().position(forms[index + 1].span.begin) : context.joined().text().size();
    if (at > context.joined().position(form.span.end) && at < end)
        return true;
    const QStringView before = context.joined().before(at, nameReach);
    return likeness(form.project, before.mid(before.lastIndexOf(u'。') + 1)) >= clear;
}

} // namespace

/** Money that the text calls added during the year cannot stand in the column of the initial budget. */
void checkAddedFunds(CheckContext &context)
{
    std::vector<std::pair<qsizetype, Operand>> amounts;
    for (const qsizetype at : context.joined().find(u"追加"))
        if (const auto amount = addedAt(context.joined(), at))
            amounts.emplace_back(at, *amount);
    const std::vector<SelfEvaluation> &forms = context.query().forms();
    for (size_t i = 0; i < forms.size() && !amounts.empty(); ++i) {
        const auto initial = fundsOf(context.query(), forms[i]).initial;
        if (!initial || initial->number.value == 0 || !isMoney(initial->number.unit))
            continue;
        std::vector<Operand> added;
        for (const auto &[at, amount] : amounts)
            if (amount.number.inYuan() == initial->number.inYuan() && speaksOf(context, forms, i, at))
                added.push_back(amount);
        if (added.empty())
            continue;
        added.push_back(*initial);
        Finding finding = context.draft(Severity::Warning, *initial, added,
                                        message(QT_TRANSLATE_NOOP("Message", "%1: %2 is said to have been added during the year, yet the form shows it as the initial budget."),
                                                {forms[i].title, context.printed(*initial)}));
        finding.certainty = Certainty::Arguable;
        finding.expected = QStringLiteral("0");
        context.fail(forms[i].title, finding);
    }
}

} // namespace tieout
