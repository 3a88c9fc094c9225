#pragma once

#include "parse/sentencetokens.h"

#include <QStringView>

namespace tieout {

/** A word of the narrative's fixed phrases, with length 0 when none begins at the place asked for. */
struct SentenceWord
{
    TokenKind kind = TokenKind::Filler;
    qsizetype length = 0;
};

/** The longest fixed phrase that begins at `at`. */
SentenceWord sentenceWord(QStringView text, qsizetype at);

} // namespace tieout
