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
CREATE TABLE matter (
    works_id INTEGER NOT NULL, matter_id INTEGER NOT NULL, kind TEXT NOT NULL, unit_id INTEGER NOT NULL, title TEXT NOT NULL,
    stage TEXT NOT NULL, is_open INTEGER NOT NULL, owner_id INTEGER, due_day INTEGER, awaits TEXT, place_id INTEGER NOT NULL,
    opened_day INTEGER NOT NULL, ended_day INTEGER, person_id INTEGER, screen_id INTEGER, at INTEGER NOT NULL,
    last_step INTEGER NOT NULL, last_turn INTEGER NOT NULL,
    PRIMARY KEY (works_id, matter_id), FOREIGN KEY (works_id, unit_id) REFERENCES unit (works_id, unit_id));
CREATE INDEX matter_by_unit ON matter (works_id, unit_id, kind, is_open, matter_id);
CREATE INDEX matter_by_kind ON matter (works_id, kind, is_open, matter_id, unit_id, stage);
CREATE INDEX matter_by_owner ON matter (works_id, owner_id, is_open, due_day);
CREATE INDEX matter_awaiting ON matter (works_id, awaits, place_id, due_day) WHERE awaits IS NOT NULL AND is_open = 1;
CREATE TABLE matter_step (
    works_id INTEGER NOT NULL, matter_id INTEGER NOT NULL, step_id INTEGER NOT NULL, what TEXT NOT NULL, text TEXT NOT NULL,
    turns INTEGER NOT NULL, stage TEXT, is_open INTEGER, owner_id INTEGER, due_day INTEGER, awaits TEXT, place_id INTEGER,
    day INTEGER NOT NULL, person_id INTEGER, screen_id INTEGER, at INTEGER NOT NULL,
    PRIMARY KEY (works_id, matter_id, step_id), FOREIGN KEY (works_id, matter_id) REFERENCES matter (works_id, matter_id)) WITHOUT ROWID;
CREATE INDEX matter_step_by_person ON matter_step (works_id, person_id, step_id);
CREATE TABLE matter_part (
    works_id INTEGER NOT NULL, person_id INTEGER NOT NULL, matter_id INTEGER NOT NULL, role TEXT NOT NULL, naming TEXT NOT NULL,
    seen_step INTEGER NOT NULL,
    PRIMARY KEY (works_id, person_id, matter_id, role), FOREIGN KEY (works_id, matter_id) REFERENCES matter (works_id, matter_id))
    WITHOUT ROWID;
CREATE INDEX matter_part_by_matter ON matter_part (works_id, matter_id);
CREATE TABLE matter_tie (
    works_id INTEGER NOT NULL, matter_id INTEGER NOT NULL, tie TEXT NOT NULL, to_matter_id INTEGER NOT NULL,
    PRIMARY KEY (works_id, matter_id, tie, to_matter_id), FOREIGN KEY (works_id, matter_id) REFERENCES matter (works_id, matter_id),
    FOREIGN KEY (works_id, to_matter_id) REFERENCES matter (works_id, matter_id)) WITHOUT ROWID;
CREATE INDEX matter_tie_back ON matter_tie (works_id, to_matter_id, tie, matter_id);
CREATE TABLE matter_term (
    works_id INTEGER NOT NULL, term TEXT NOT NULL, matter_id INTEGER NOT NULL,
    PRIMARY KEY (works_id, term, matter_id), FOREIGN KEY (works_id, matter_id) REFERENCES matter (works_id, matter_id)) WITHOUT ROWID;
CREATE TABLE obstacle (
    works_id INTEGER NOT NULL, matter_id INTEGER NOT NULL, since_day INTEGER NOT NULL, cause TEXT NOT NULL, reason TEXT NOT NULL,
    indicator_id INTEGER, place INTEGER NOT NULL,
    PRIMARY KEY (works_id, matter_id), FOREIGN KEY (works_id, matter_id) REFERENCES matter (works_id, matter_id));
CREATE UNIQUE INDEX one_key_obstacle ON matter (works_id, unit_id) WHERE kind = 'obstacle' AND stage = 'key';
INSERT INTO schema_migration (name, applied_at) VALUES ('0001 works', 1795193492);
INSERT INTO schema_migration (name, applied_at) VALUES ('0002 planning', 1795193492);
INSERT INTO schema_migration (name, applied_at) VALUES ('0003 unseen entries', 1795193492);
INSERT INTO schema_migration (name, applied_at) VALUES ('0004 people', 1795193492);
INSERT INTO schema_migration (name, applied_at) VALUES ('0005 sent forms', 1795193492);
INSERT INTO schema_migration (name, applied_at) VALUES ('0006 unit marks', 1795193492);
INSERT INTO schema_migration (name, applied_at) VALUES ('0007 screens', 1795193492);
INSERT INTO schema_migration (name, applied_at) VALUES ('0008 help', 1795193492);
INSERT INTO schema_migration (name, applied_at) VALUES ('0009 station states', 1795193492);
INSERT INTO schema_migration (name, applied_at) VALUES ('0010 voices and periods', 1795193492);
INSERT INTO schema_migration (name, applied_at) VALUES ('0011 product and equipment', 1795193492);
INSERT INTO schema_migration (name, applied_at) VALUES ('0015 files', 1795193492);
INSERT INTO schema_migration (name, applied_at) VALUES ('0016 language at work', 1795193492);
INSERT INTO schema_migration (name, applied_at) VALUES ('0021 matter number', 1795193492);
INSERT INTO schema_migration (name, applied_at) VALUES ('0022 matters', 1795193492);
INSERT INTO schema_migration (name, applied_at) VALUES ('0023 obstacles', 1795193492);
INSERT INTO works (works_id, name, time_zone, day_begins, rest_weekdays, next_id, change_number, matter_number) VALUES (1, 'Mansfeld', 'Europe/Berlin', 360, 128, 1045, 14, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id, screen_id) VALUES (1, 7, 'units', '/tmp/mansfeld/definitions.csv', 'Anna', 1795193492547, 1, 1795193492547, 5, 6, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id, screen_id) VALUES (1, 8, 'indicators', '/tmp/mansfeld/definitions.csv', 'Anna', 1795193492553, 1, 1795193492553, 2, 2, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id, screen_id) VALUES (1, 11, 'calendar', '/tmp/mansfeld/definitions.csv', 'Anna', 1795193492556, 1, 1795193492556, 2, 0, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id, screen_id) VALUES (1, 12, 'plans', '/tmp/mansfeld/definitions.csv', 'Anna', 1795193492560, 1, 1795193492560, 1, 0, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id, screen_id) VALUES (1, 13, 'plans', '/tmp/mansfeld/definitions.csv', 'Anna', 1795193492563, 1, 1795193492563, 2, 0, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id, screen_id) VALUES (1, 14, 'records', '/tmp/mansfeld/records.csv', 'Otto', 1795193492570, 1, 1795193552574, 10, 0, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id, screen_id) VALUES (1, 1039, 'records', '/tmp/mansfeld/records.csv', 'Otto', 1795193492577, 1, 1795193552580, 2, 0, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id, screen_id) VALUES (1, 1040, 'records', '/tmp/mansfeld/records.csv', 'Otto', 1795193492583, 1, 1795193552585, 2, 0, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id, screen_id) VALUES (1, 1041, 'records', '/tmp/mansfeld/records.csv', 'Otto', 1795193492588, 1, 1795193552590, 3, 0, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id, screen_id) VALUES (1, 1042, 'records', '/tmp/mansfeld/records.csv', 'Otto', 1795193492593, 1, 1795193552595, 1, 0, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id, screen_id) VALUES (1, 1043, 'records', '/tmp/mansfeld/records.csv', 'Otto', 1795193492598, 2, 1795193552600, 1, 0, 0, 0, 'Anna', 1795193492604, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id, screen_id) VALUES (1, 1044, 'records', 'cut-off.csv', 'Anna', 1795193492606, 0, 60000, 0, 0, 0, 0, NULL, NULL, NULL, NULL, NULL);
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
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 1, 1795193492547, NULL, 'units', '/tmp/mansfeld/definitions.csv', 'entry', 7, '', NULL, 'rows=5 created=6 questionable=0 bad=0', X'10433D7E787A52EC7129EA6E8EFF07388BB5788A95489D5CB36DA5762FA07C87', X'B090D405F7C33D92A2921BA2409354113ECC727D0FD7EAC44302BCD1348936FC');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 2, 1795193492553, NULL, 'indicators', '/tmp/mansfeld/definitions.csv', 'entry', 8, '', NULL, 'rows=2 created=2 questionable=0 bad=0', X'19749294F1988FAD0126839374CEDC03FA9A01326C694B05C381C33C0F77D069', X'5C9C9BD4CD90F707A49D262D5E25A07C70E28DE932ACE8BDC650056B267730F0');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 3, 1795193492556, NULL, 'calendar', '/tmp/mansfeld/definitions.csv', 'entry', 11, '', NULL, 'rows=2 created=0 questionable=0 bad=0', X'CB36D88C8387BC404783B5DD967F6BE4BA2BF9B7AFE1038B5CC31046FFC226EF', X'B36DA6DE050DA51618DAB36F7CDEAE5BB06AE1AE8195D630F420B48465914BA3');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 4, 1795193492560, NULL, 'plans', '/tmp/mansfeld/definitions.csv', 'entry', 12, '', NULL, 'rows=1 created=0 questionable=0 bad=0', X'559438665EAB386B9052B54F9B491011A3FAC083CCE03E9408BDB1AA1E3FA404', X'23BED441617725B945AE0770911A0E48418235CF55E76BB34C4E2B67FC7D8965');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 5, 1795193492563, NULL, 'plans', '/tmp/mansfeld/definitions.csv', 'entry', 13, '', NULL, 'rows=2 created=0 questionable=0 bad=0', X'7C48CC3C316545F1E88B6BA80AE801D1396D81EE3011AE2B7946FE21217A1B5A', X'4C549F4FDD92DE6EB4BF9564ED5CD4A93B388D676E724AF92D1EFDD310815BEB');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 6, 1795193492567, NULL, 'works settings', 'pacesetter works', 'works', 0, '', 'time-zone=UTC day-begins=00:00 rest=none', 'time-zone=Europe/Berlin day-begins=06:00 rest=sun', X'3AD627F4B3008ECFB3AF2F184913C5B0DB8637B62E3B4CACC7EE10B2BDE1050F', X'EFB6556C308D4FA04E3D81E50248689D3F5AB6D755AABE28B1DE2FBE5DD27836');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 7, 1795193492567, NULL, 'plan profile', 'pacesetter works', 'works', 0, '', 'weekdays=1.0,1.0,1.0,1.0,1.0,1.0,1.0 months=1.0,1.0,1.0,1.0,1.0,1.0,1.0,1.0,1.0,1.0,1.0,1.0', 'weekdays=1.0,1.0,1.0,1.0,1.0,1.0,1.0 months=1.0,1.0,1.0,1.0,1.0,1.0,1.0,1.0,1.0,1.0,1.0,2.0', X'819A0805A875677B326D670B8BB00B6C0013C1B3EBE5C3CE36D51C9E10E5D83E', X'9F87A07C54DA9E2A57764A2E1192BE76A4EBCB0D6D81A3BB4FD465DBF45258C9');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 8, 1795193492570, NULL, 'records', '/tmp/mansfeld/records.csv', 'entry', 14, '', NULL, 'rows=10 created=0 questionable=0 bad=0', X'DC0B18754DCBAF568E405D47D67DD3EFDC526228848322BBF33389CFE0AB57CB', X'2254F10340D1B99D679D16B9BB00BAE9E8EB4FBD04E6E89E9C63568B7B534BD9');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 9, 1795193492577, NULL, 'records', '/tmp/mansfeld/records.csv', 'entry', 1039, '', NULL, 'rows=2 created=0 questionable=0 bad=0', X'D344853B8A22CE84345649960B820A27ADA580B032D8CFBA21C1B03B876C66E3', X'6674459647172BCBC5B5858454B2B3A570F9197818DCA64AEA4ADB049389F259');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 10, 1795193492583, NULL, 'records', '/tmp/mansfeld/records.csv', 'entry', 1040, '', NULL, 'rows=2 created=0 questionable=0 bad=0', X'3E0693C51AFF16226E9A8914B7942F665CC5A0969B1E233879B07766D8542A58', X'E02039467FEB88D1EA7DEF98A30DDB03E556C334E3BC1C4D87FCC1A05EEA9E34');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 11, 1795193492588, NULL, 'records', '/tmp/mansfeld/records.csv', 'entry', 1041, '', NULL, 'rows=3 created=0 questionable=0 bad=0', X'B5004B7ABE9D30FA968ECA2D0D44D6064243DC5F963F031BEFE1E45847B5C1CF', X'0EE3C1193E9EDD54C9B177DE74D7B937066F7EB14CAEA625E322BF39A7C8B319');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 12, 1795193492593, NULL, 'records', '/tmp/mansfeld/records.csv', 'entry', 1042, '', NULL, 'rows=1 created=0 questionable=0 bad=0', X'4F08F982F2D6D0426CBD7CA530087F5A36D21BD694BE61046154FEFA86D4DC57', X'B749471E76EC6DAA5C9C0F3DA655A575FD42D24BF10060EB72FBEBEF32D113CC');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 13, 1795193492598, NULL, 'records', '/tmp/mansfeld/records.csv', 'entry', 1043, '', NULL, 'rows=1 created=0 questionable=0 bad=0', X'71F79DB97901C53991DF132E79D976ACA6ED2F8FA9CF12B774152286333336F0', X'42C9407D23B31392B4CD8F941CD0813AC3F6E110F71908080785694B6C27E491');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 14, 1795193492604, NULL, 'taken back', 'import --undo', 'entry', 1043, '', NULL, NULL, X'565B222F012B6D146EF350F8B8503CBB491A73ABFC3295F4B822E6C533311606', X'8758C9CAEC9E7FC7D71864876D9F970B0FD0D4A1C4FE3C21B8698EB11C352470');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 1, 'author', NULL, X'BB4DF013F089F7C5E3381926A9ED4EA3C5DAAD33392BB101E490B49D09A45A12', X'6C39571BD4D7E28A7A40A27EBACA713D2B3AC67E1AFF65BD15D81405807C20F6', 'Anna');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 2, 'author', NULL, X'937F4F004BBE27EFEF7E04CA7082D4A05FA614877BBFB95812B134892F1A67CF', X'33F7C2250070E2965C3DAEA8F0EF50AF9BFB71F866F026D3D5CE779482BE3233', 'Anna');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 3, 'author', NULL, X'1CAA49B102F84C93AEC6D9DD694D71EA0C5B186C1D950D62F9D6263030A1F220', X'9D0C5710AD3263A59E411F685D8034E1EDCF9F1603207F44058B269327BFD2F4', 'Anna');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 4, 'author', NULL, X'E3310A2C0553B959A18A44ACBC35B0444065CB0ED1C90CBB02D632C3B1B5DEF5', X'7266D46E1E3B130AD7CB959D8A20A54267D37F5EAD8E166289F778E6E99666CA', 'Anna');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 5, 'author', NULL, X'8260EA7B6CD8DD6B0C1BB36E288139BE3C8E141B2DD9369E5076DBB9E07A234F', X'0D7EF489EB48E25155DAC76BF8D2786129FAEECA2E11A07E50F71CA49B2FDCC8', 'Anna');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 6, 'author', NULL, X'41E92FE39774358A02BF9D0E00A88A1EB74F0D67447FACCABA99B1720491196D', X'5475FA8A0FC3AF264C07219BC753C754A0757345703814B9029CF10502B2E0C9', 'root');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 7, 'author', NULL, X'3CD1255070B0997E7908EC24D4FDABAB0D661FFBAFD7DFBF75F085F8AE1697D9', X'F3F3FD7A10AA0A894657D968AD151439E230CEFA4974961FD205FBD8160B832E', 'root');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 8, 'author', NULL, X'919BCBA42DE28A58CBF294805870B1896459EE721C44D0E322A1F786E07F1B4B', X'0F27D2B325D60C0A22B56499679D7D61628C70662B72B441EA4F1305F78E8FF2', 'Otto');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 9, 'author', NULL, X'281E7A389CF23F78A5BBD968F47A3037F8C04BA9BB93D1D5C6CFA3B02B108FCB', X'AC0CB085EC811DC06A68BF4F73860A989304DE8205B0F71FDB51F7F8E909AD9B', 'Otto');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 10, 'author', NULL, X'2592047C665317D382223E6D4BD5E1F7BCE87A2CC37371F1E87986A69FEF828E', X'E1D90851C4937E0DCC60FA82E1790EF54CD23BB4054CD27B6F1A3F6E19CD99E6', 'Otto');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 11, 'author', NULL, X'A668A7DED8480A4DD368140CDE40138CDC0360AB93E16B08F8FB90FA2F84882F', X'915633FB5E2AECFD34B838E50F04E3FFEEEE2D55F3F60C2F67937CF3F40100CF', 'Otto');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 12, 'author', NULL, X'6AE7BC6CB8A9CB172A69E959365E8C1369E3AA2AB9E88DAEBA90F2B698E323E3', X'F37D62C806F5F1F2D7DF73B54FB2C28ED6C1FD7561445EECE5C027F8D730E1FC', 'Otto');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 13, 'author', NULL, X'E262A9876C0E620E3F154DDCCA0E316FD303E4AF7372BC1F6E423F42CD5C29A2', X'1D0C5D683C3D3138ACD0236817CA2F41C27189D18A5F1AFB7CDB5770F2624130', 'Otto');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 14, 'author', NULL, X'B6E64DD30876CBBE2857FC40EC2FE1A0926107679E51CA8B72EACE5E04447BCC', X'1FB439088119E5C1778E3257755BF8A34CBE3CC1A73682F2CCEC7DD69552D490', 'Anna');
INSERT INTO audit_head (works_id, length, link) VALUES (1, 14, X'8758C9CAEC9E7FC7D71864876D9F970B0FD0D4A1C4FE3C21B8698EB11C352470');
