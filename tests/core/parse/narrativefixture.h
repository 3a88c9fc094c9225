#pragma once

#include "parse/claims.h"
#include "parse/figures.h"
#include "parse/meta.h"
#include "parse/parsereport.h"
#include "parse/sections.h"

#include <memory>

/** A report of the fictitious 青禾县教育局 for 2023, read from `text` without tables. */
inline tieout::Report narrativeOf(const QString &text)
{
    auto document = std::make_shared<tieout::Document>();
    document->text = QStringLiteral("青禾县教育局2023年度部门决算\n") + text + u'\n';
    document->pages.resize(1);
    document->pages[0].span = {0, document->text.size()};
    document->indexLines();
    tieout::Report report;
    report.document = document;
    report.sections = tieout::findSections(*document, {});
    report.meta = tieout::findMeta(report);
    tieout::Progress progress;
    report.figures = tieout::findFigures(report, progress);
    report.claims = tieout::findClaims(report);
    return report;
}

/** The report that a text file with just this text is. */
inline std::shared_ptr<const tieout::Report> reportOf(const QString &text)
{
    auto document = std::make_shared<tieout::Document>();
    document->text = text;
    document->pages.resize(1);
    document->pages[0].span = {0, text.size()};
    document->indexLines();
    tieout::Progress progress;
    return tieout::parseReport(document, progress);
}
