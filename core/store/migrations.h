#pragma once

#include "store/database.h"

namespace tieout {

/** SQLite's application_id of a case file. */
int caseApplicationId();

/** The schema version this program writes: the number of files in resources/schema. */
int schemaVersion();

/** Brings the schema to schemaVersion() in one transaction. */
Status migrate(Database &database);

} // namespace tieout
