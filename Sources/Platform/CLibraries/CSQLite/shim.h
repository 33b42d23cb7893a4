#pragma once
#include <sqlite3.h>

// What Swift cannot call: variadic functions, and destructors that are casts of numbers.

// "name" in double quotes is then never taken for a text by mistake, as PostgreSQL never does.
static inline int pacesetter_sqlite_refuse_quoted_texts(sqlite3 *db) {
  int status = sqlite3_db_config(db, SQLITE_DBCONFIG_DQS_DML, 0, (int *)0);
  return status != SQLITE_OK ? status : sqlite3_db_config(db, SQLITE_DBCONFIG_DQS_DDL, 0, (int *)0);
}

static inline int pacesetter_sqlite_bind_text_copied(sqlite3_stmt *statement, int index, const void *bytes, sqlite3_uint64 count) {
  return sqlite3_bind_text64(statement, index, (const char *)bytes, count, SQLITE_TRANSIENT, SQLITE_UTF8);
}

// The bytes must stay where they are until the statement is reset.
static inline int pacesetter_sqlite_bind_text_borrowed(sqlite3_stmt *statement, int index, const void *bytes, sqlite3_uint64 count) {
  return sqlite3_bind_text64(statement, index, (const char *)bytes, count, SQLITE_STATIC, SQLITE_UTF8);
}

static inline int pacesetter_sqlite_bind_blob_copied(sqlite3_stmt *statement, int index, const void *bytes, sqlite3_uint64 count) {
  return sqlite3_bind_blob64(statement, index, bytes, count, SQLITE_TRANSIENT);
}
