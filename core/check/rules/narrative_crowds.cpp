#include "check/check.h"
#include "check/rules/rules.h"

#include <array>

namespace tieout {

namespace {

/** Groups of 三公经费 and the people in them. */
struct Crowd
{
    const char *groups, *persons;
};

constexpr std::array crowds{
    Crowd{"sangong.abroad.groups", "sangong.abroad.persons"},
    Crowd{"sangong.reception.batches", "sangong.reception.persons"},
    Crowd{"sangong.reception.domestic.batches", "sangong.reception.domestic.persons"},
    Crowd{"sangong.reception.foreign.batches", "sangong.reception.foreign.persons"},
};

void judgeCrowd(CheckContext &context, const Operand &groups, const Operand &persons)
{
    if (groups.number.value <= persons.number.value)
        return context.pass(persons.label, {persons, groups});
    Finding finding = context.draft(Severity::Warning, persons, {groups},
                                    message(QT_TRANSLATE_NOOP("Message", "%1 is printed as %2, fewer than the %4 of %3."),
                                            {persons.label, context.printed(persons), groups.label, context.printed(groups)}));
    finding.expected = QStringLiteral(">= ") + groups.number.plain();
    context.fail(persons.label, finding);
}

/** Each number of groups with the number of people that is stated next after it. */
void checkCrowd(CheckContext &context, const Crowd &crowd)
{
    const std::vector<Operand> persons = context.query().counts(QString::fromLatin1(crowd.persons));
    for (const Operand &groups : context.query().counts(QString::fromLatin1(crowd.groups)))
        for (const Operand &people : persons)
            if (people.number.span.begin > groups.number.span.begin) {
                judgeCrowd(context, groups, people);
                break;
            }
}

} // namespace

/** No group of travellers or guests has fewer people than there are groups. */
void checkCrowds(CheckContext &context)
{
    for (const Crowd &crowd : crowds)
        checkCrowd(context, crowd);
}

} // namespace tieout
