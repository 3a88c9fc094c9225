#pragma once

#include "report/section.h"

#include <QHash>
#include <QString>
#include <QStringView>
#include <vector>

namespace tieout {

/** The words of resources/data/concepts.csv, found at a place of a text in time that does not depend on its length. */
class ConceptLexicon
{
public:
    struct Match
    {
        qsizetype length = 0; ///< 0 when nothing is found
        QString conceptId;
    };

    static const ConceptLexicon &instance();

    /** The longest word that begins at `at` and has a meaning in sections of `topic`. */
    [[nodiscard]] Match match(QStringView text, qsizetype at, SectionTopic topic) const;
    [[nodiscard]] QString name(const QString &conceptId) const { return m_names.value(conceptId); }

private:
    ConceptLexicon();

    struct Word
    {
        QString text;
        QString conceptId;
        quint32 topics = 0; ///< one bit for each SectionTopic; 0 everywhere
    };
    QHash<char16_t, std::vector<Word>> m_words; ///< by first character; longer and bound to a topic first
    QHash<QString, QString> m_names;
};

} // namespace tieout
