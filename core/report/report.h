#pragma once

#include "report/claim.h"
#include "report/correction.h"
#include "report/document.h"
#include "report/figure.h"
#include "report/finding.h"
#include "report/section.h"
#include "report/table.h"

#include <memory>

namespace tieout {

/** Something that was not understood, and where: what is odd in a document is no error. */
struct Notice
{
    Message message;
    TextSpan span;
};

/** Who published the report, for which year, in what units. */
struct Meta
{
    QString department; ///< "中卫市医疗保障局"
    QString region;     ///< "宁夏回族自治区中卫市": province, city, county as far as the text tells
    int fiscalYear = 0; ///< 0 when not told
    Unit narrativeUnit = Unit::None;
    Unit tableUnit = Unit::None;
    TextSpan departmentSpan, yearSpan;
};

/** Everything read from one document. Built once by parseReport, then shared as const. */
struct Report
{
    std::shared_ptr<const Document> document;
    Meta meta;
    std::vector<Section> sections;
    std::vector<Figure> figures;
    std::vector<Claim> claims;
    std::vector<Table> tables;
    std::vector<Notice> notices;   ///< in the order of the text
    std::vector<Correction> corrections; ///< those that its figures and cells have already taken in

    [[nodiscard]] SectionTopic topicAt(qsizetype offset) const; ///< of the innermost section there
};

} // namespace tieout
