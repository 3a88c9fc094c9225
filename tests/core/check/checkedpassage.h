#pragma once

#include "base/progress.h"
#include "check/runchecks.h"
#include "parse/parsereport.h"

/** A document of one page that holds only `text`. */
inline std::shared_ptr<tieout::Document> onePage(const QString &text)
{
    auto document = std::make_shared<tieout::Document>();
    document->text = text;
    document->pages.resize(1);
    document->pages[0].span = {0, text.size()};
    document->indexLines();
    return document;
}

/** What the checks say of a report of the fictitious 青禾县教育局 for 2023 that holds only `passage`. */
inline tieout::CheckResult checkedPassage(const QString &passage)
{
    tieout::Progress progress;
    const auto report = tieout::parseReport(onePage(QStringLiteral("青禾县教育局2023年度部门决算\n") + passage + u'\n'), progress);
    return tieout::runChecks(*report, {}, progress);
}

/** What the narrative's own rules find in `passage`, each as "rule stated". */
inline QStringList contradictions(const QString &passage)
{
    QStringList out;
    for (const tieout::Finding &finding : checkedPassage(passage).findings)
        if (finding.rule.startsWith(QStringLiteral("narrative.")) && finding.severity != tieout::Severity::Attention)
            out << finding.rule + QLatin1Char(' ') + finding.stated;
    return out;
}
