#pragma once

#include "store/event.h"

namespace tieout {

/** What an event of the log says to a person, in the current language: "Dismissed 占比复算 “35.00”: 口径不同". */
QString eventText(const Event &event);

/** What a finding is called by its key, also when it is gone: the rule's title and what it quotes. */
QString findingName(const QString &key);

} // namespace tieout
