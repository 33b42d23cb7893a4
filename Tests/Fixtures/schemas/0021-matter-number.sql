-- A database as of this schema, for tests; made by bin/schema.
-- brief: Mansfeld | copper | 95.538462 | 82.250000
-- brief: Mansfeld/Combine | copper | 59.711538 | 48.250000
-- brief: Mansfeld/Office | copper | 35.826923 | 34.000000
-- brief: Mansfeld/Combine/Thälmann | copper | 59.711538 | 48.250000
-- brief: Mansfeld/Office/Thälmann | copper | 35.826923 | 34.000000
-- brief: Mansfeld | quality | 190.000000 | 185.000000
-- brief: Mansfeld/Combine | quality | 190.000000 | 185.000000
-- brief: Mansfeld/Combine/Thälmann | quality | 190.000000 | 185.000000
CREATE TABLE schema_migration (name TEXT PRIMARY KEY NOT NULL, applied_at INTEGER NOT NULL);
CREATE TABLE works (
    works_id INTEGER NOT NULL, name TEXT NOT NULL, time_zone TEXT NOT NULL, day_begins INTEGER NOT NULL,
    rest_weekdays INTEGER NOT NULL, next_id INTEGER NOT NULL, change_number INTEGER NOT NULL,
    PRIMARY KEY (works_id), UNIQUE (name));
CREATE TABLE entry (
    works_id INTEGER NOT NULL, entry_id INTEGER NOT NULL, what TEXT NOT NULL, source TEXT NOT NULL, by_whom TEXT NOT NULL,
    at INTEGER NOT NULL, state INTEGER NOT NULL, lease_until INTEGER NOT NULL, rows_read INTEGER NOT NULL, created INTEGER NOT NULL,
    questionable INTEGER NOT NULL, bad INTEGER NOT NULL, undone_by TEXT, undone_at INTEGER,
    PRIMARY KEY (works_id, entry_id), FOREIGN KEY (works_id) REFERENCES works (works_id));
CREATE TABLE unit (
    works_id INTEGER NOT NULL, unit_id INTEGER NOT NULL, code TEXT NOT NULL, entry_id INTEGER NOT NULL,
    PRIMARY KEY (works_id, unit_id), FOREIGN KEY (works_id, entry_id) REFERENCES entry (works_id, entry_id));
CREATE INDEX unit_by_code ON unit (works_id, code);
CREATE TABLE unit_trait (
    works_id INTEGER NOT NULL, unit_id INTEGER NOT NULL, entry_id INTEGER NOT NULL, level TEXT, people INTEGER, shift TEXT,
    trade TEXT, peer_group TEXT, catch_all INTEGER,
    PRIMARY KEY (works_id, unit_id, entry_id), FOREIGN KEY (works_id, unit_id) REFERENCES unit (works_id, unit_id)) WITHOUT ROWID;
CREATE TABLE placement (
    works_id INTEGER NOT NULL, unit_id INTEGER NOT NULL, from_day INTEGER NOT NULL, entry_id INTEGER NOT NULL, until_day INTEGER,
    parent_id INTEGER, name TEXT NOT NULL,
    PRIMARY KEY (works_id, unit_id, from_day, entry_id), FOREIGN KEY (works_id, unit_id) REFERENCES unit (works_id, unit_id)) WITHOUT ROWID;
CREATE TABLE unit_note (
    works_id INTEGER NOT NULL, unit_id INTEGER NOT NULL, note_id INTEGER NOT NULL, entry_id INTEGER NOT NULL, kind TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (works_id, unit_id, note_id), FOREIGN KEY (works_id, unit_id) REFERENCES unit (works_id, unit_id)) WITHOUT ROWID;
CREATE TABLE calendar_day (
    works_id INTEGER NOT NULL, day INTEGER NOT NULL, shift TEXT NOT NULL, entry_id INTEGER NOT NULL, kind TEXT NOT NULL,
    PRIMARY KEY (works_id, day, shift, entry_id), FOREIGN KEY (works_id, entry_id) REFERENCES entry (works_id, entry_id)) WITHOUT ROWID;
CREATE TABLE indicator (
    works_id INTEGER NOT NULL, indicator_id INTEGER NOT NULL, entry_id INTEGER NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL,
    direction TEXT NOT NULL, unit TEXT NOT NULL, lower_limit REAL, upper_limit REAL, description TEXT NOT NULL, scope TEXT NOT NULL,
    formula TEXT NOT NULL, timing TEXT NOT NULL, audience TEXT NOT NULL,
    PRIMARY KEY (works_id, indicator_id, entry_id), FOREIGN KEY (works_id, entry_id) REFERENCES entry (works_id, entry_id)) WITHOUT ROWID;
CREATE TABLE plan (
    works_id INTEGER NOT NULL, unit_id INTEGER NOT NULL, indicator_id INTEGER NOT NULL, from_day INTEGER NOT NULL,
    until_day INTEGER NOT NULL, entry_id INTEGER NOT NULL, version TEXT NOT NULL, amount REAL NOT NULL, base REAL,
    PRIMARY KEY (works_id, unit_id, indicator_id, from_day, until_day, entry_id),
    FOREIGN KEY (works_id, entry_id) REFERENCES entry (works_id, entry_id)) WITHOUT ROWID;
CREATE TABLE plan_profile (
    works_id INTEGER NOT NULL, period TEXT NOT NULL, slot INTEGER NOT NULL, weight REAL NOT NULL,
    PRIMARY KEY (works_id, period, slot)) WITHOUT ROWID;
CREATE TABLE shift (
    works_id INTEGER NOT NULL, shift_id INTEGER NOT NULL, name TEXT NOT NULL, PRIMARY KEY (works_id, shift_id), UNIQUE (works_id, name));
CREATE TABLE statement (
    works_id INTEGER NOT NULL, unit_id INTEGER NOT NULL, indicator_id INTEGER NOT NULL, day INTEGER NOT NULL, slot INTEGER NOT NULL,
    part INTEGER NOT NULL, entry_id INTEGER NOT NULL, plan REAL, plan_base REAL, actual REAL, base REAL,
    PRIMARY KEY (works_id, unit_id, indicator_id, day, slot, part, entry_id)) WITHOUT ROWID;
CREATE TABLE remark (
    works_id INTEGER NOT NULL, unit_id INTEGER NOT NULL, indicator_id INTEGER NOT NULL, day INTEGER NOT NULL, slot INTEGER NOT NULL,
    part INTEGER NOT NULL, entry_id INTEGER NOT NULL, trade TEXT, reason TEXT, minutes REAL, note TEXT, source_id TEXT,
    PRIMARY KEY (works_id, unit_id, indicator_id, day, slot, part, entry_id)) WITHOUT ROWID;
CREATE INDEX entry_unseen ON entry (works_id, entry_id) WHERE state <> 1;
CREATE TABLE audit_entry (
    works_id INTEGER NOT NULL, audit_id INTEGER NOT NULL, at INTEGER NOT NULL, person_id INTEGER, what TEXT NOT NULL,
    source TEXT NOT NULL, subject TEXT NOT NULL, subject_id INTEGER NOT NULL, detail TEXT NOT NULL, before_text TEXT, after_text TEXT,
    content BLOB NOT NULL, link BLOB NOT NULL,
    PRIMARY KEY (works_id, audit_id), FOREIGN KEY (works_id) REFERENCES works (works_id));
CREATE INDEX audit_by_subject ON audit_entry (works_id, subject, subject_id);
CREATE INDEX audit_by_person ON audit_entry (works_id, person_id);
CREATE TABLE audit_value (
    works_id INTEGER NOT NULL, audit_id INTEGER NOT NULL, kind TEXT NOT NULL, person_id INTEGER, seal BLOB NOT NULL, salt BLOB, text TEXT,
    PRIMARY KEY (works_id, audit_id, kind), FOREIGN KEY (works_id, audit_id) REFERENCES audit_entry (works_id, audit_id)) WITHOUT ROWID;
CREATE INDEX audit_value_by_person ON audit_value (works_id, person_id);
CREATE TABLE audit_head (
    works_id INTEGER NOT NULL, length INTEGER NOT NULL, link BLOB NOT NULL, PRIMARY KEY (works_id),
    FOREIGN KEY (works_id) REFERENCES works (works_id));
ALTER TABLE entry ADD COLUMN person_id INTEGER;
ALTER TABLE entry ADD COLUMN undone_person_id INTEGER;
CREATE TABLE access (
    works_id INTEGER NOT NULL, access_id INTEGER NOT NULL, at INTEGER NOT NULL, person_id INTEGER, reader_id INTEGER, what TEXT NOT NULL,
    source TEXT NOT NULL,
    PRIMARY KEY (works_id, access_id), FOREIGN KEY (works_id) REFERENCES works (works_id));
CREATE INDEX access_by_person ON access (works_id, person_id, at);
CREATE TABLE person (
    works_id INTEGER NOT NULL, person_id INTEGER NOT NULL, at INTEGER NOT NULL, erased_at INTEGER,
    PRIMARY KEY (works_id, person_id), FOREIGN KEY (works_id) REFERENCES works (works_id));
CREATE TABLE person_value (
    works_id INTEGER NOT NULL, person_id INTEGER NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL,
    PRIMARY KEY (works_id, person_id, kind), FOREIGN KEY (works_id, person_id) REFERENCES person (works_id, person_id)) WITHOUT ROWID;
CREATE UNIQUE INDEX badge_of_one ON person_value (works_id, text) WHERE kind = 'badge';
CREATE TABLE sign_in_name (
    name TEXT NOT NULL, works_id INTEGER NOT NULL, person_id INTEGER NOT NULL, PRIMARY KEY (name), UNIQUE (works_id, person_id));
CREATE TABLE account (
    works_id INTEGER NOT NULL, person_id INTEGER NOT NULL, password TEXT, pin TEXT, second_factor BLOB, factor_step INTEGER,
    disabled_at INTEGER, disabled_by INTEGER,
    PRIMARY KEY (works_id, person_id), FOREIGN KEY (works_id, person_id) REFERENCES person (works_id, person_id));
CREATE TABLE sign_in_link (
    works_id INTEGER NOT NULL, token BLOB NOT NULL, kind TEXT NOT NULL, person_id INTEGER NOT NULL, at INTEGER NOT NULL, by_person INTEGER,
    expires_at INTEGER NOT NULL, used_at INTEGER,
    PRIMARY KEY (works_id, token), FOREIGN KEY (works_id, person_id) REFERENCES person (works_id, person_id));
CREATE TABLE sign_in_session (
    works_id INTEGER NOT NULL, session_id INTEGER NOT NULL, token BLOB NOT NULL, person_id INTEGER NOT NULL, began_at INTEGER NOT NULL,
    seen_at INTEGER NOT NULL, awaits_code INTEGER NOT NULL, ended_at INTEGER, address TEXT NOT NULL, device TEXT NOT NULL,
    PRIMARY KEY (works_id, session_id), UNIQUE (works_id, token),
    FOREIGN KEY (works_id, person_id) REFERENCES person (works_id, person_id));
CREATE INDEX session_by_person ON sign_in_session (works_id, person_id);
CREATE TABLE throttle (
    works_id INTEGER NOT NULL, subject BLOB NOT NULL, tries INTEGER NOT NULL, last_at INTEGER NOT NULL, PRIMARY KEY (works_id, subject));
CREATE TABLE appointment (
    works_id INTEGER NOT NULL, appointment_id INTEGER NOT NULL, person_id INTEGER NOT NULL, office TEXT NOT NULL, unit_id INTEGER NOT NULL,
    from_day INTEGER NOT NULL, until_day INTEGER, by_person INTEGER, at INTEGER NOT NULL, last_day INTEGER, ended_by INTEGER, ended_at INTEGER,
    PRIMARY KEY (works_id, appointment_id), FOREIGN KEY (works_id, person_id) REFERENCES person (works_id, person_id),
    FOREIGN KEY (works_id, unit_id) REFERENCES unit (works_id, unit_id));
CREATE INDEX appointment_by_person ON appointment (works_id, person_id);
CREATE TABLE sent_form (works_id INTEGER NOT NULL, form BLOB NOT NULL, entry_id INTEGER, at INTEGER NOT NULL, PRIMARY KEY (works_id, form));
CREATE TABLE favourite_unit (
    works_id INTEGER NOT NULL, person_id INTEGER NOT NULL, unit_id INTEGER NOT NULL, at INTEGER NOT NULL,
    PRIMARY KEY (works_id, person_id, unit_id), FOREIGN KEY (works_id, person_id) REFERENCES person (works_id, person_id),
    FOREIGN KEY (works_id, unit_id) REFERENCES unit (works_id, unit_id)) WITHOUT ROWID;
CREATE TABLE recent_unit (
    works_id INTEGER NOT NULL, person_id INTEGER NOT NULL, unit_id INTEGER NOT NULL, at INTEGER NOT NULL,
    PRIMARY KEY (works_id, person_id, unit_id), FOREIGN KEY (works_id, person_id) REFERENCES person (works_id, person_id),
    FOREIGN KEY (works_id, unit_id) REFERENCES unit (works_id, unit_id)) WITHOUT ROWID;
CREATE TABLE screen (
    works_id INTEGER NOT NULL, screen_id INTEGER NOT NULL, unit_id INTEGER NOT NULL, name TEXT NOT NULL, at INTEGER NOT NULL,
    by_person INTEGER, code BLOB, code_until INTEGER NOT NULL, token BLOB, opened_at INTEGER, seen_at INTEGER, revoked_at INTEGER,
    speaker_id INTEGER, speaker_until INTEGER,
    PRIMARY KEY (works_id, screen_id), UNIQUE (works_id, token), FOREIGN KEY (works_id, unit_id) REFERENCES unit (works_id, unit_id));
CREATE TABLE help_choice (
    works_id INTEGER NOT NULL, choice_id INTEGER NOT NULL, indicator_id INTEGER NOT NULL, helped_id INTEGER NOT NULL,
    helper_id INTEGER NOT NULL, proposed_id INTEGER, decision TEXT NOT NULL, reason TEXT NOT NULL, day INTEGER NOT NULL,
    person_id INTEGER, at INTEGER NOT NULL,
    PRIMARY KEY (works_id, choice_id), FOREIGN KEY (works_id, helped_id) REFERENCES unit (works_id, unit_id),
    FOREIGN KEY (works_id, helper_id) REFERENCES unit (works_id, unit_id));
CREATE INDEX help_choice_by_helped ON help_choice (works_id, indicator_id, helped_id);
CREATE TABLE help_withdrawal (
    works_id INTEGER NOT NULL, choice_id INTEGER NOT NULL, withdrawal_id INTEGER NOT NULL, person_id INTEGER, at INTEGER NOT NULL,
    PRIMARY KEY (works_id, choice_id), FOREIGN KEY (works_id, choice_id) REFERENCES help_choice (works_id, choice_id));
CREATE TABLE help_draw (
    works_id INTEGER NOT NULL, draw_id INTEGER NOT NULL, indicator_id INTEGER NOT NULL, seed INTEGER NOT NULL, day INTEGER NOT NULL,
    person_id INTEGER, at INTEGER NOT NULL,
    PRIMARY KEY (works_id, draw_id), FOREIGN KEY (works_id) REFERENCES works (works_id));
CREATE TABLE help_draw_place (
    works_id INTEGER NOT NULL, draw_id INTEGER NOT NULL, place INTEGER NOT NULL, unit_id INTEGER NOT NULL,
    PRIMARY KEY (works_id, draw_id, place), FOREIGN KEY (works_id, draw_id) REFERENCES help_draw (works_id, draw_id),
    FOREIGN KEY (works_id, unit_id) REFERENCES unit (works_id, unit_id));
CREATE TABLE station_state (
    works_id INTEGER NOT NULL, unit_id INTEGER NOT NULL, station TEXT NOT NULL, from_time INTEGER NOT NULL, entry_id INTEGER NOT NULL,
    until_time INTEGER NOT NULL, state TEXT NOT NULL, reason TEXT,
    PRIMARY KEY (works_id, unit_id, station, from_time, entry_id)) WITHOUT ROWID;
ALTER TABLE entry ADD COLUMN screen_id INTEGER;
ALTER TABLE sent_form ADD COLUMN number BLOB;
CREATE INDEX sent_form_by_number ON sent_form (works_id, number);
CREATE INDEX sent_form_by_time ON sent_form (works_id, at);
CREATE INDEX access_by_time ON access (works_id, at);
CREATE INDEX session_by_time ON sign_in_session (works_id, seen_at);
CREATE INDEX throttle_by_time ON throttle (works_id, last_at);
CREATE INDEX audit_address ON audit_value (works_id, audit_id) WHERE kind = 'address' AND text IS NOT NULL;
ALTER TABLE unit_trait ADD COLUMN product TEXT;
ALTER TABLE unit_trait ADD COLUMN equipment TEXT;
CREATE TABLE file (
    works_id INTEGER NOT NULL, file_id INTEGER NOT NULL, digest BLOB NOT NULL, thumbnail BLOB, media_type TEXT NOT NULL,
    bytes INTEGER NOT NULL, width INTEGER, height INTEGER, name TEXT NOT NULL, person_id INTEGER, screen_id INTEGER, at INTEGER NOT NULL,
    PRIMARY KEY (works_id, file_id), FOREIGN KEY (works_id) REFERENCES works (works_id));
CREATE INDEX file_by_digest ON file (works_id, digest);
CREATE INDEX file_by_thumbnail ON file (works_id, thumbnail);
CREATE TABLE file_use (
    works_id INTEGER NOT NULL, use_id INTEGER NOT NULL, file_id INTEGER NOT NULL, subject TEXT NOT NULL, subject_id INTEGER NOT NULL,
    purpose TEXT NOT NULL, caption TEXT NOT NULL, person_id INTEGER, screen_id INTEGER, at INTEGER NOT NULL, taken_back_at INTEGER,
    PRIMARY KEY (works_id, use_id), FOREIGN KEY (works_id, file_id) REFERENCES file (works_id, file_id));
CREATE INDEX file_use_by_subject ON file_use (works_id, subject, subject_id);
CREATE INDEX file_use_by_file ON file_use (works_id, file_id);
CREATE TABLE file_quota (
    works_id INTEGER NOT NULL, bytes INTEGER NOT NULL, PRIMARY KEY (works_id), FOREIGN KEY (works_id) REFERENCES works (works_id));
ALTER TABLE unit_trait ADD COLUMN language TEXT;
ALTER TABLE works ADD COLUMN matter_number INTEGER;
INSERT INTO schema_migration (name, applied_at) VALUES ('0001 works', 1795193490);
INSERT INTO schema_migration (name, applied_at) VALUES ('0002 planning', 1795193490);
INSERT INTO schema_migration (name, applied_at) VALUES ('0003 unseen entries', 1795193490);
INSERT INTO schema_migration (name, applied_at) VALUES ('0004 people', 1795193490);
INSERT INTO schema_migration (name, applied_at) VALUES ('0005 sent forms', 1795193490);
INSERT INTO schema_migration (name, applied_at) VALUES ('0006 unit marks', 1795193490);
INSERT INTO schema_migration (name, applied_at) VALUES ('0007 screens', 1795193490);
INSERT INTO schema_migration (name, applied_at) VALUES ('0008 help', 1795193490);
INSERT INTO schema_migration (name, applied_at) VALUES ('0009 station states', 1795193490);
INSERT INTO schema_migration (name, applied_at) VALUES ('0010 voices and periods', 1795193490);
INSERT INTO schema_migration (name, applied_at) VALUES ('0011 product and equipment', 1795193490);
INSERT INTO schema_migration (name, applied_at) VALUES ('0015 files', 1795193490);
INSERT INTO schema_migration (name, applied_at) VALUES ('0016 language at work', 1795193490);
INSERT INTO schema_migration (name, applied_at) VALUES ('0021 matter number', 1795193490);
INSERT INTO works (works_id, name, time_zone, day_begins, rest_weekdays, next_id, change_number, matter_number) VALUES (1, 'Mansfeld', 'Europe/Berlin', 360, 128, 1045, 14, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id, screen_id) VALUES (1, 7, 'units', '/tmp/mansfeld/definitions.csv', 'Anna', 1795193490873, 1, 1795193490873, 5, 6, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id, screen_id) VALUES (1, 8, 'indicators', '/tmp/mansfeld/definitions.csv', 'Anna', 1795193490880, 1, 1795193490880, 2, 2, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id, screen_id) VALUES (1, 11, 'calendar', '/tmp/mansfeld/definitions.csv', 'Anna', 1795193490883, 1, 1795193490883, 2, 0, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id, screen_id) VALUES (1, 12, 'plans', '/tmp/mansfeld/definitions.csv', 'Anna', 1795193490886, 1, 1795193490886, 1, 0, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id, screen_id) VALUES (1, 13, 'plans', '/tmp/mansfeld/definitions.csv', 'Anna', 1795193490890, 1, 1795193490890, 2, 0, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id, screen_id) VALUES (1, 14, 'records', '/tmp/mansfeld/records.csv', 'Otto', 1795193490899, 1, 1795193550906, 10, 0, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id, screen_id) VALUES (1, 1039, 'records', '/tmp/mansfeld/records.csv', 'Otto', 1795193490909, 1, 1795193550912, 2, 0, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id, screen_id) VALUES (1, 1040, 'records', '/tmp/mansfeld/records.csv', 'Otto', 1795193490914, 1, 1795193550917, 2, 0, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id, screen_id) VALUES (1, 1041, 'records', '/tmp/mansfeld/records.csv', 'Otto', 1795193490920, 1, 1795193550921, 3, 0, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id, screen_id) VALUES (1, 1042, 'records', '/tmp/mansfeld/records.csv', 'Otto', 1795193490924, 1, 1795193550926, 1, 0, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id, screen_id) VALUES (1, 1043, 'records', '/tmp/mansfeld/records.csv', 'Otto', 1795193490929, 2, 1795193550931, 1, 0, 0, 0, 'Anna', 1795193490934, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id, screen_id) VALUES (1, 1044, 'records', 'cut-off.csv', 'Anna', 1795193490937, 0, 60000, 0, 0, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO unit (works_id, unit_id, code, entry_id) VALUES (1, 1, 'M', 7);
INSERT INTO unit (works_id, unit_id, code, entry_id) VALUES (1, 2, 'Mansfeld/Office', 7);
INSERT INTO unit (works_id, unit_id, code, entry_id) VALUES (1, 3, 'T', 7);
INSERT INTO unit (works_id, unit_id, code, entry_id) VALUES (1, 4, 'Mansfeld/Combine', 7);
INSERT INTO unit (works_id, unit_id, code, entry_id) VALUES (1, 5, 'O', 7);
INSERT INTO unit (works_id, unit_id, code, entry_id) VALUES (1, 6, 'B', 7);
INSERT INTO unit_trait (works_id, unit_id, entry_id, level, people, shift, trade, peer_group, catch_all, product, equipment, language) VALUES (1, 1, 7, 'works', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO unit_trait (works_id, unit_id, entry_id, level, people, shift, trade, peer_group, catch_all, product, equipment, language) VALUES (1, 3, 7, 'mine', 300, NULL, NULL, 'mines', NULL, NULL, NULL, NULL);
INSERT INTO unit_trait (works_id, unit_id, entry_id, level, people, shift, trade, peer_group, catch_all, product, equipment, language) VALUES (1, 5, 7, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL);
INSERT INTO unit_trait (works_id, unit_id, entry_id, level, people, shift, trade, peer_group, catch_all, product, equipment, language) VALUES (1, 6, 7, 'team', 12, 'early', 'hewing', 'teams', 0, 'ore', 'scraper, long', NULL);
INSERT INTO placement (works_id, unit_id, from_day, entry_id, until_day, parent_id, name) VALUES (1, 1, -719162, 7, NULL, NULL, 'Mansfeld');
INSERT INTO placement (works_id, unit_id, from_day, entry_id, until_day, parent_id, name) VALUES (1, 2, -719162, 7, NULL, 1, 'Office');
INSERT INTO placement (works_id, unit_id, from_day, entry_id, until_day, parent_id, name) VALUES (1, 3, -719162, 7, -3833, 2, 'Thälmann');
INSERT INTO placement (works_id, unit_id, from_day, entry_id, until_day, parent_id, name) VALUES (1, 3, -3832, 7, NULL, 4, 'Thälmann');
INSERT INTO placement (works_id, unit_id, from_day, entry_id, until_day, parent_id, name) VALUES (1, 4, -719162, 7, NULL, 1, 'Combine');
INSERT INTO placement (works_id, unit_id, from_day, entry_id, until_day, parent_id, name) VALUES (1, 5, -719162, 7, NULL, 4, '"Otto" & others');
INSERT INTO placement (works_id, unit_id, from_day, entry_id, until_day, parent_id, name) VALUES (1, 6, -3831, 7, NULL, 3, 'Balvi');
INSERT INTO calendar_day (works_id, day, shift, entry_id, kind) VALUES (1, -3835, '', 11, 'holiday');
INSERT INTO calendar_day (works_id, day, shift, entry_id, kind) VALUES (1, -3834, 'early', 11, 'rest');
INSERT INTO indicator (works_id, indicator_id, entry_id, name, kind, direction, unit, lower_limit, upper_limit, description, scope, formula, timing, audience) VALUES (1, 9, 8, 'copper', 'amount', 'more', 't', NULL, NULL, 'in the ore, as weighed', '', '', 'periodically', '');
INSERT INTO indicator (works_id, indicator_id, entry_id, name, kind, direction, unit, lower_limit, upper_limit, description, scope, formula, timing, audience) VALUES (1, 10, 8, 'quality', 'ratio', 'more', '', NULL, NULL, '', '', '', 'periodically', '');
INSERT INTO plan (works_id, unit_id, indicator_id, from_day, until_day, entry_id, version, amount, base) VALUES (1, 3, 9, -3837, -3807, 12, 'draft', 300.0, NULL);
INSERT INTO plan (works_id, unit_id, indicator_id, from_day, until_day, entry_id, version, amount, base) VALUES (1, 3, 9, -3837, -3807, 13, 'adopted', 310.5, NULL);
INSERT INTO plan (works_id, unit_id, indicator_id, from_day, until_day, entry_id, version, amount, base) VALUES (1, 3, 10, -3832, -3807, 13, '', 0.95, 2000.0);
INSERT INTO plan_profile (works_id, period, slot, weight) VALUES (1, 'month', 1, 1.0);
INSERT INTO plan_profile (works_id, period, slot, weight) VALUES (1, 'month', 2, 1.0);
INSERT INTO plan_profile (works_id, period, slot, weight) VALUES (1, 'month', 3, 1.0);
INSERT INTO plan_profile (works_id, period, slot, weight) VALUES (1, 'month', 4, 1.0);
INSERT INTO plan_profile (works_id, period, slot, weight) VALUES (1, 'month', 5, 1.0);
INSERT INTO plan_profile (works_id, period, slot, weight) VALUES (1, 'month', 6, 1.0);
INSERT INTO plan_profile (works_id, period, slot, weight) VALUES (1, 'month', 7, 1.0);
INSERT INTO plan_profile (works_id, period, slot, weight) VALUES (1, 'month', 8, 1.0);
INSERT INTO plan_profile (works_id, period, slot, weight) VALUES (1, 'month', 9, 1.0);
INSERT INTO plan_profile (works_id, period, slot, weight) VALUES (1, 'month', 10, 1.0);
INSERT INTO plan_profile (works_id, period, slot, weight) VALUES (1, 'month', 11, 1.0);
INSERT INTO plan_profile (works_id, period, slot, weight) VALUES (1, 'month', 12, 2.0);
INSERT INTO plan_profile (works_id, period, slot, weight) VALUES (1, 'weekday', 1, 1.0);
INSERT INTO plan_profile (works_id, period, slot, weight) VALUES (1, 'weekday', 2, 1.0);
INSERT INTO plan_profile (works_id, period, slot, weight) VALUES (1, 'weekday', 3, 1.0);
INSERT INTO plan_profile (works_id, period, slot, weight) VALUES (1, 'weekday', 4, 1.0);
INSERT INTO plan_profile (works_id, period, slot, weight) VALUES (1, 'weekday', 5, 1.0);
INSERT INTO plan_profile (works_id, period, slot, weight) VALUES (1, 'weekday', 6, 1.0);
INSERT INTO plan_profile (works_id, period, slot, weight) VALUES (1, 'weekday', 7, 1.0);
INSERT INTO shift (works_id, shift_id, name) VALUES (1, 15, 'night');
INSERT INTO statement (works_id, unit_id, indicator_id, day, slot, part, entry_id, plan, plan_base, actual, base) VALUES (1, 3, 9, -3837, 0, 0, 14, NULL, NULL, 1.25, NULL);
INSERT INTO statement (works_id, unit_id, indicator_id, day, slot, part, entry_id, plan, plan_base, actual, base) VALUES (1, 3, 9, -3837, 0, 0, 1044, NULL, NULL, 1000.0, NULL);
INSERT INTO statement (works_id, unit_id, indicator_id, day, slot, part, entry_id, plan, plan_base, actual, base) VALUES (1, 3, 9, -3836, 0, 0, 14, NULL, NULL, 2.25, NULL);
INSERT INTO statement (works_id, unit_id, indicator_id, day, slot, part, entry_id, plan, plan_base, actual, base) VALUES (1, 3, 9, -3836, 0, 0, 1042, NULL, NULL, 20.0, NULL);
INSERT INTO statement (works_id, unit_id, indicator_id, day, slot, part, entry_id, plan, plan_base, actual, base) VALUES (1, 3, 9, -3836, 0, 0, 1043, NULL, NULL, 99.0, NULL);
INSERT INTO statement (works_id, unit_id, indicator_id, day, slot, part, entry_id, plan, plan_base, actual, base) VALUES (1, 3, 9, -3835, 0, 0, 14, NULL, NULL, 3.25, NULL);
INSERT INTO statement (works_id, unit_id, indicator_id, day, slot, part, entry_id, plan, plan_base, actual, base) VALUES (1, 3, 9, -3834, 0, 0, 14, NULL, NULL, 4.25, NULL);
INSERT INTO statement (works_id, unit_id, indicator_id, day, slot, part, entry_id, plan, plan_base, actual, base) VALUES (1, 3, 9, -3833, 0, 0, 14, NULL, NULL, 5.25, NULL);
INSERT INTO statement (works_id, unit_id, indicator_id, day, slot, part, entry_id, plan, plan_base, actual, base) VALUES (1, 3, 9, -3832, 0, 0, 14, NULL, NULL, 6.25, NULL);
INSERT INTO statement (works_id, unit_id, indicator_id, day, slot, part, entry_id, plan, plan_base, actual, base) VALUES (1, 3, 9, -3831, 0, 0, 14, NULL, NULL, 7.25, NULL);
INSERT INTO statement (works_id, unit_id, indicator_id, day, slot, part, entry_id, plan, plan_base, actual, base) VALUES (1, 3, 9, -3830, 0, 0, 14, NULL, NULL, 8.25, NULL);
INSERT INTO statement (works_id, unit_id, indicator_id, day, slot, part, entry_id, plan, plan_base, actual, base) VALUES (1, 3, 9, -3829, 0, 0, 14, NULL, NULL, 9.25, NULL);
INSERT INTO statement (works_id, unit_id, indicator_id, day, slot, part, entry_id, plan, plan_base, actual, base) VALUES (1, 3, 9, -3828, 0, 0, 14, NULL, NULL, 10.25, NULL);
INSERT INTO statement (works_id, unit_id, indicator_id, day, slot, part, entry_id, plan, plan_base, actual, base) VALUES (1, 3, 10, -3832, 0, 0, 1040, NULL, NULL, 90.0, 100.0);
INSERT INTO statement (works_id, unit_id, indicator_id, day, slot, part, entry_id, plan, plan_base, actual, base) VALUES (1, 3, 10, -3831, 0, 0, 1040, NULL, NULL, 95.0, 100.0);
INSERT INTO statement (works_id, unit_id, indicator_id, day, slot, part, entry_id, plan, plan_base, actual, base) VALUES (1, 5, 9, -3837, 0, 3860603752963498306, 1041, NULL, NULL, 2.0, NULL);
INSERT INTO statement (works_id, unit_id, indicator_id, day, slot, part, entry_id, plan, plan_base, actual, base) VALUES (1, 5, 9, -3837, 0, 3860605402230940622, 1041, NULL, NULL, 3.0, NULL);
INSERT INTO statement (works_id, unit_id, indicator_id, day, slot, part, entry_id, plan, plan_base, actual, base) VALUES (1, 5, 9, -3836, 0, 4, 1041, NULL, NULL, 4.0, NULL);
INSERT INTO statement (works_id, unit_id, indicator_id, day, slot, part, entry_id, plan, plan_base, actual, base) VALUES (1, 6, 9, -3830, 486, 0, 1039, NULL, NULL, 4.0, NULL);
INSERT INTO statement (works_id, unit_id, indicator_id, day, slot, part, entry_id, plan, plan_base, actual, base) VALUES (1, 6, 9, -3830, 503, 0, 1039, NULL, NULL, 3.0, NULL);
INSERT INTO remark (works_id, unit_id, indicator_id, day, slot, part, entry_id, trade, reason, minutes, note, source_id) VALUES (1, 3, 10, -3832, 0, 0, 1040, 'hewing', 'lamp, broken', 12.5, 'two
lines', 'Q-1');
INSERT INTO remark (works_id, unit_id, indicator_id, day, slot, part, entry_id, trade, reason, minutes, note, source_id) VALUES (1, 5, 9, -3837, 0, 3860603752963498306, 1041, NULL, NULL, NULL, NULL, 'cart 1');
INSERT INTO remark (works_id, unit_id, indicator_id, day, slot, part, entry_id, trade, reason, minutes, note, source_id) VALUES (1, 5, 9, -3837, 0, 3860605402230940622, 1041, NULL, NULL, NULL, NULL, 'cart 2');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 1, 1795193490873, NULL, 'units', '/tmp/mansfeld/definitions.csv', 'entry', 7, '', NULL, 'rows=5 created=6 questionable=0 bad=0', X'36A381C663A4002E40043BB5862D9AAA27B1AC96D15F811697968074DF31C5C2', X'7AA7CEEC6FA8CCA701DFB8A35329C40185CC75D8B5A9F8EA3C2F87262259CE1F');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 2, 1795193490880, NULL, 'indicators', '/tmp/mansfeld/definitions.csv', 'entry', 8, '', NULL, 'rows=2 created=2 questionable=0 bad=0', X'96696CAD832C4FBBBFEC93913790FB4F2EEB45C9E13D57D6A028C779250C7CCD', X'2D5568A75537C1E582E5FD3977E568C6A3194E74A43824C6FBE6225282A1E3CA');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 3, 1795193490883, NULL, 'calendar', '/tmp/mansfeld/definitions.csv', 'entry', 11, '', NULL, 'rows=2 created=0 questionable=0 bad=0', X'A0E6BEB12B2ADBE8652A8B4886B56A84CE96AF2E8D4F8C8CCD99339A0EA9F277', X'1F61F0C5983E087A0DCCFF5BAB584596A23E3DB915E8C03EC23AD8120E222C5A');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 4, 1795193490886, NULL, 'plans', '/tmp/mansfeld/definitions.csv', 'entry', 12, '', NULL, 'rows=1 created=0 questionable=0 bad=0', X'878CA4410AA3D57EE6CE9373522A261CF5FB24DE19F144EA2B5B18F5FA28A882', X'3F43251F2DF41C7EB9B15E1A60412CA6EC6537555391E155858A5654F2AB3B0C');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 5, 1795193490890, NULL, 'plans', '/tmp/mansfeld/definitions.csv', 'entry', 13, '', NULL, 'rows=2 created=0 questionable=0 bad=0', X'209B18451AE73FD68CC36EFFEFFE02BB5C6E642014D42CE82878AE685630ABA1', X'B2F042B2DA6208EF42456520737774197890BB0F4EECD95091F341ECE2BFB338');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 6, 1795193490895, NULL, 'works settings', 'pacesetter works', 'works', 0, '', 'time-zone=UTC day-begins=00:00 rest=none', 'time-zone=Europe/Berlin day-begins=06:00 rest=sun', X'4B4FC73F00259856DB5D05E9C7D3096E709374B6D9A0BEAFCBE4E338A5C74731', X'90D98F31003FB3814D330979ED7C7AADA194D7629031545843672D1A59EE4C2A');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 7, 1795193490895, NULL, 'plan profile', 'pacesetter works', 'works', 0, '', 'weekdays=1.0,1.0,1.0,1.0,1.0,1.0,1.0 months=1.0,1.0,1.0,1.0,1.0,1.0,1.0,1.0,1.0,1.0,1.0,1.0', 'weekdays=1.0,1.0,1.0,1.0,1.0,1.0,1.0 months=1.0,1.0,1.0,1.0,1.0,1.0,1.0,1.0,1.0,1.0,1.0,2.0', X'1C510EAD7769381AE215B3AC438E69180C1D6F6C52679F8A2B6D396080699F12', X'C0E371B0EFDA1C97B4082CEC1FFD60E8B0ED75C6DB2C38808235F6780D8D68A8');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 8, 1795193490899, NULL, 'records', '/tmp/mansfeld/records.csv', 'entry', 14, '', NULL, 'rows=10 created=0 questionable=0 bad=0', X'E5DFD63551942CBBDA5DAC8E49E9A1144EB9342D9C1291BA597437BC99246DEE', X'91E6266D7219E23C4527ED713C3AD9AF73D1D6201D55D94D49B71BD4F7358569');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 9, 1795193490909, NULL, 'records', '/tmp/mansfeld/records.csv', 'entry', 1039, '', NULL, 'rows=2 created=0 questionable=0 bad=0', X'15701DE29E2D5D45B7DBE3A812F3E274EBC727B84321997611A7AA4BDE7AF203', X'C648709C437FA5FB1AE8E4152872BD677337F41C0205804247CDE96C7AF4AF2A');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 10, 1795193490914, NULL, 'records', '/tmp/mansfeld/records.csv', 'entry', 1040, '', NULL, 'rows=2 created=0 questionable=0 bad=0', X'26BDB1247451FB4811F3B7B222DD8DF3CE3C08FE899395845EC7EB46C3E0266B', X'AD765650196C8A20473C904B284CC57DD6402F63761E47A1D9A0E093DAEDD42C');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 11, 1795193490920, NULL, 'records', '/tmp/mansfeld/records.csv', 'entry', 1041, '', NULL, 'rows=3 created=0 questionable=0 bad=0', X'9A4B634E61AD39CE2F5C6A579D6E92998AAA96AB0C6D35E9D8E26EFD1FA7EA2D', X'898BDD5321DB49749D04F3AF0BF83CBE0CF5D8E7024EAAE72379D2D7048097DC');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 12, 1795193490924, NULL, 'records', '/tmp/mansfeld/records.csv', 'entry', 1042, '', NULL, 'rows=1 created=0 questionable=0 bad=0', X'84A92623C59B768BD8D4AE4F14D2C9690E4FA4C3B714D006DC5A1CACFA0980B3', X'BECB9EAD3FD7DABAB457DACB960CFF5CD2D1D062BCD295379F30DF97AFBAE7FF');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 13, 1795193490929, NULL, 'records', '/tmp/mansfeld/records.csv', 'entry', 1043, '', NULL, 'rows=1 created=0 questionable=0 bad=0', X'6093792F26A169B75BA2A01EB80AEABA5879DAFB8CE9C4D30EF0A0AB4E9FD98E', X'7AB353236CC374BB1BDF73F0E6854084F7E44EF2C07F72E8D118E451AC071B1F');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 14, 1795193490934, NULL, 'taken back', 'import --undo', 'entry', 1043, '', NULL, NULL, X'717BE31068979ED447F64634FB118E2957E9D3820D5C27CA17798FC41CE0837D', X'9574742469FFEC88ACFD3EC0AB237830852B22A2C260A2E0F9414136ABE43E11');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 1, 'author', NULL, X'7036E398899531333F178C4DDD43EBA45B6C664FB6C74E2DD18CF2CAA9CA9D8C', X'8869C5DAA925296607DFE3D73CF41224891A7F73E5C645C82DEC04341B4EF813', 'Anna');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 2, 'author', NULL, X'558C14BB4DDE7F61AD9CDD03DAF09141D291BA4EF961FBACE38B2E8D993B72AF', X'8BDF454D367003B5FB423FFE372EAE221FC27B1714C545221343292EA1F2947D', 'Anna');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 3, 'author', NULL, X'74911BEF5C507D78551F1CD94F8BF0ED3AEE1DCCCA34D36226C76D1A0B00FD85', X'117A6B63239124252C73215E86B1BE68E7AD1906CA29C80FE9025DDF0FD268BD', 'Anna');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 4, 'author', NULL, X'EA50EE0C50BADAF10AF2E612F6BDBF22F08C6995BDD7C38F10892FEB6749746C', X'B9F9898A961CCD79CC3F729A4CCAA7EBED992C899852FFB819E6F87F6A770D9F', 'Anna');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 5, 'author', NULL, X'C081AFD6B5BA0623BC17A4BA2CE84EF761A28EB2744353A5FA185E25E4FDE11A', X'F8BBC5C632BC085D42BB4FF22995DFE3C1B7074C56D6D1C9B27DAF82C9C0C3F1', 'Anna');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 6, 'author', NULL, X'7F368C0EAB41D7CD773CE96E98CB85C7D2AFD36C4D465D05E2245212BA45A78D', X'6E16865547AFC018626CEABA88F854A2C63491D25679F512F5375B2A9B93A501', 'root');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 7, 'author', NULL, X'BA924FE6A51236D0E38A66B97CA347FCF6921F1942941B6E2A3A3A11679730CE', X'7CE7B4048CD84306BE5CB04FE522C3ACC68E43E535FC45A90679139F29270843', 'root');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 8, 'author', NULL, X'701C84E80D97EF29E90253F1328F5E846F3550E390606910640FF4E44AF01A01', X'96638B5127F3A53F9A1456996FB1562B8540CB37094D975D5B81CDAF98478F3A', 'Otto');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 9, 'author', NULL, X'481672065AD7045E467DA66F1D73A5F952AC30810DF6B1B1AB89E783542C4E04', X'F04F50987C125E88A29B0E6FA32C0107E8C67EA25B65381BBEEDCD2EFBB49976', 'Otto');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 10, 'author', NULL, X'3A0DD20DC8E35751E75B5AA3CA522779A256A3CF5729F7DF46B5941A98D97255', X'77A3948FE1CA2C8E95710405BCC93E77D115893AC386853AB4FEFCC277622663', 'Otto');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 11, 'author', NULL, X'68E7E8CFC73570A9F6C10266A1F19DC28C38FE6E61A81F8ED429DDCFAEAEBD5C', X'E47FD462B4DFEEA762DCCFD86068BD5139E55BA63C467C1EF284D1A171695862', 'Otto');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 12, 'author', NULL, X'A207B286B014B5EB11A397F18E0399EC2982DEAB7827CF9BD46A682C84491626', X'9CCF6179C81CC529D237D3C81A89D1EAF3DE6E0A0AD8251C45C6DC0100B5A746', 'Otto');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 13, 'author', NULL, X'7C63BFFDD3F5CA6F4FB4DEDFCCCE19E04556436BD1545E5C2C1AFE770CF880EA', X'46DD9791C014A0202A7A4B0A61743C41C8FCA6A928FE10E245D4ECBD7B301CB4', 'Otto');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 14, 'author', NULL, X'DCC390329932CA5938019723E3A242E94A11256F7B7348DD6D18BCCFB586D967', X'9CDE0FD05E5838B471BAD078AE35FF7C0F7F69EB416BB63ED2D7272ED5356B3B', 'Anna');
INSERT INTO audit_head (works_id, length, link) VALUES (1, 14, X'9574742469FFEC88ACFD3EC0AB237830852B22A2C260A2E0F9414136ABE43E11');
