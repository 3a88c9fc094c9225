#include "check/check.h"
#include "check/rules/rules.h"
#include "check/universityforms.h"

#include <array>

namespace tieout {

namespace {

struct RequiredSection
{
    SectionTopic topic;
    const char16_t *title;
    const char16_t *word; ///< the text may treat it without a heading of its own
};

constexpr std::array sections{
    RequiredSection{SectionTopic::Duties, u"部门职责、机构设置", u"职责"},
    RequiredSection{SectionTopic::Balance, u"收入支出决算总体情况说明", u"收入支出决算总体情况"},
    RequiredSection{SectionTopic::Income, u"收入决算情况说明", u"收入决算情况"},
    RequiredSection{SectionTopic::Expenditure, u"支出决算情况说明", u"支出决算情况"},
    RequiredSection{SectionTopic::General, u"一般公共预算财政拨款支出决算情况说明", u"一般公共预算财政拨款支出"},
    RequiredSection{SectionTopic::Basic, u"一般公共预算财政拨款基本支出决算情况说明", u"基本支出"},
    RequiredSection{SectionTopic::SanGong, u"“三公”经费支出决算情况说明", u"三公"},
    RequiredSection{SectionTopic::Operation, u"机关运行经费支出情况说明", u"机关运行经费"},
    RequiredSection{SectionTopic::Procurement, u"政府采购支出情况说明", u"政府采购"},
    RequiredSection{SectionTopic::Assets, u"国有资产占用情况说明", u"国有资产"},
    RequiredSection{SectionTopic::Performance, u"预算绩效情况说明", u"绩效"},
    RequiredSection{SectionTopic::Glossary, u"名词解释", u"名词解释"},
};

/** What the explanations of a university's four forms treat. */
bool isOfUniversities(SectionTopic topic)
{
    return topic == SectionTopic::Duties || topic == SectionTopic::Balance || topic == SectionTopic::Income || topic == SectionTopic::Expenditure ||
           topic == SectionTopic::General || topic == SectionTopic::Glossary;
}

} // namespace

/** What a final account must say in words (财预〔2016〕143号 and the 公开目录). */
void checkDisclosureSectionMissing(CheckContext &context)
{
    checkAttachments(context);
    const Report &report = context.report();
    if (report.sections.size() < 3)
        return context.notChecked(QStringLiteral("情况说明"), message(QT_TRANSLATE_NOOP("Message", "The report's sections were not recognised.")));
    if (isBudget(report))
        return context.notChecked(QStringLiteral("情况说明"), message(QT_TRANSLATE_NOOP("Message", "The tables are those of a budget: it publishes other forms than a final account.")));
    QStringList missing;
    const bool university = usesUniversityForms(report);
    size_t count = 0;
    for (const RequiredSection &section : sections) {
        if (university && !isOfUniversities(section.topic))
            continue;
        ++count;
        const bool there = std::any_of(report.sections.begin(), report.sections.end(), [&](const Section &found) { return found.topic == section.topic; }) ||
                           context.joined().text().contains(QStringView(section.word));
        if (there)
            context.pass(QString::fromUtf16(section.title), {});
        else
            missing << QString::fromUtf16(section.title);
    }
    if (missing.isEmpty())
        return;
    Finding finding = context.draftText(Severity::Warning, {report.sections.front().heading},
                                        message(QT_TRANSLATE_NOOP("Message", "The report does not treat: %1."), {missing.join(u'、')}));
    finding.stated = QString::number(count - static_cast<size_t>(missing.size()));
    finding.expected = QString::number(count);
    finding.unit = QStringLiteral("项");
    context.fail(missing.join(u'、'), finding);
}

} // namespace tieout
