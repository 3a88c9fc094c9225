#pragma once

#include "case/exportcase.h"
#include "case/importjob.h"
#include "case/readcase.h"
#include "core/case/fixture.h"

#include <QTemporaryDir>
#include <QTest>

namespace tieout {

/** What tests of the exports share: the samples' case with two decisions, and its exports. */
class SamplesCaseTest : public QObject
{
protected:
    void makeCase();
    [[nodiscard]] QString exported(ExportFormat format, const char *name) const
    {
        const QString path = m_folder.filePath(QString::fromUtf8(name));
        const Status status = exportCase(m_case, format, path, m_progress);
        return status ? path : QString();
    }
    mutable Progress m_progress;
    QTemporaryDir m_folder;
    QString m_case;
    ReviewedCase m_reviewed;
};

inline void SamplesCaseTest::makeCase()
{
    m_case = m_folder.filePath(QStringLiteral("样例.tieout"));
    auto opened = CaseFile::create(m_case);
    QVERIFY(opened);
    Progress progress;
    const QStringList files = reportFiles({QStringLiteral(TIEOUT_SOURCE_DIR "/resources/samples")});
    const auto results = importFiles(**opened, files, progress);
    QVERIFY(results.size() >= 2);
    const auto loaded = (*opened)->report(results[0].report);
    const QStringList keys{(*loaded)->result.findings[0].key, (*loaded)->result.findings[1].key};
    const QDateTime time(QDate(2024, 11, 5), QTime(8, 30), Qt::UTC);
    QVERIFY((*opened)->setDecisions(results[0].report,
                                    {{keys[0], {Verdict::Dismissed, QStringLiteral("口径“不同”, 见附注"), {}, QStringLiteral("王审"), time}},
                                     {keys[1], {Verdict::Confirmed, {}, QStringLiteral("=请更正"), QStringLiteral("王审"), time}}}));
    const auto reviewed = readReviewedCase(m_case, 0, m_progress);
    QVERIFY(reviewed);
    m_reviewed = *reviewed;
}

} // namespace tieout
