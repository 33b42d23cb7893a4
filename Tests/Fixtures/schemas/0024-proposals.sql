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
CREATE TABLE proposal (
    works_id INTEGER NOT NULL, matter_id INTEGER NOT NULL, unit_id INTEGER NOT NULL, disturbs TEXT NOT NULL, proposes TEXT NOT NULL,
    brings TEXT NOT NULL, signature TEXT NOT NULL, receipt BLOB, opened_day INTEGER NOT NULL, promised_day INTEGER NOT NULL,
    answered_day INTEGER,
    PRIMARY KEY (works_id, matter_id), FOREIGN KEY (works_id, matter_id) REFERENCES matter (works_id, matter_id));
CREATE INDEX proposal_by_day ON proposal (works_id, opened_day, unit_id, promised_day, answered_day, signature, matter_id);
CREATE INDEX proposal_waiting ON proposal (works_id, promised_day, unit_id, answered_day) WHERE answered_day IS NULL;
CREATE UNIQUE INDEX proposal_by_receipt ON proposal (works_id, receipt) WHERE receipt IS NOT NULL;
CREATE TABLE proposal_rules (
    works_id INTEGER NOT NULL, nameless TEXT NOT NULL, answer_days INTEGER NOT NULL, PRIMARY KEY (works_id),
    FOREIGN KEY (works_id) REFERENCES works (works_id));
INSERT INTO schema_migration (name, applied_at) VALUES ('0001 works', 1795193493);
INSERT INTO schema_migration (name, applied_at) VALUES ('0002 planning', 1795193493);
INSERT INTO schema_migration (name, applied_at) VALUES ('0003 unseen entries', 1795193493);
INSERT INTO schema_migration (name, applied_at) VALUES ('0004 people', 1795193493);
INSERT INTO schema_migration (name, applied_at) VALUES ('0005 sent forms', 1795193493);
INSERT INTO schema_migration (name, applied_at) VALUES ('0006 unit marks', 1795193493);
INSERT INTO schema_migration (name, applied_at) VALUES ('0007 screens', 1795193493);
INSERT INTO schema_migration (name, applied_at) VALUES ('0008 help', 1795193493);
INSERT INTO schema_migration (name, applied_at) VALUES ('0009 station states', 1795193493);
INSERT INTO schema_migration (name, applied_at) VALUES ('0010 voices and periods', 1795193493);
INSERT INTO schema_migration (name, applied_at) VALUES ('0011 product and equipment', 1795193493);
INSERT INTO schema_migration (name, applied_at) VALUES ('0015 files', 1795193493);
INSERT INTO schema_migration (name, applied_at) VALUES ('0016 language at work', 1795193493);
INSERT INTO schema_migration (name, applied_at) VALUES ('0021 matter number', 1795193493);
INSERT INTO schema_migration (name, applied_at) VALUES ('0022 matters', 1795193493);
INSERT INTO schema_migration (name, applied_at) VALUES ('0023 obstacles', 1795193493);
INSERT INTO schema_migration (name, applied_at) VALUES ('0024 proposals', 1795193493);
INSERT INTO works (works_id, name, time_zone, day_begins, rest_weekdays, next_id, change_number, matter_number) VALUES (1, 'Mansfeld', 'Europe/Berlin', 360, 128, 1045, 14, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id, screen_id) VALUES (1, 7, 'units', '/tmp/mansfeld/definitions.csv', 'Anna', 1795193493412, 1, 1795193493412, 5, 6, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id, screen_id) VALUES (1, 8, 'indicators', '/tmp/mansfeld/definitions.csv', 'Anna', 1795193493417, 1, 1795193493417, 2, 2, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id, screen_id) VALUES (1, 11, 'calendar', '/tmp/mansfeld/definitions.csv', 'Anna', 1795193493421, 1, 1795193493421, 2, 0, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id, screen_id) VALUES (1, 12, 'plans', '/tmp/mansfeld/definitions.csv', 'Anna', 1795193493425, 1, 1795193493425, 1, 0, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id, screen_id) VALUES (1, 13, 'plans', '/tmp/mansfeld/definitions.csv', 'Anna', 1795193493429, 1, 1795193493429, 2, 0, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id, screen_id) VALUES (1, 14, 'records', '/tmp/mansfeld/records.csv', 'Otto', 1795193493435, 1, 1795193553440, 10, 0, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id, screen_id) VALUES (1, 1039, 'records', '/tmp/mansfeld/records.csv', 'Otto', 1795193493443, 1, 1795193553446, 2, 0, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id, screen_id) VALUES (1, 1040, 'records', '/tmp/mansfeld/records.csv', 'Otto', 1795193493449, 1, 1795193553451, 2, 0, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id, screen_id) VALUES (1, 1041, 'records', '/tmp/mansfeld/records.csv', 'Otto', 1795193493454, 1, 1795193553456, 3, 0, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id, screen_id) VALUES (1, 1042, 'records', '/tmp/mansfeld/records.csv', 'Otto', 1795193493459, 1, 1795193553461, 1, 0, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id, screen_id) VALUES (1, 1043, 'records', '/tmp/mansfeld/records.csv', 'Otto', 1795193493464, 2, 1795193553466, 1, 0, 0, 0, 'Anna', 1795193493469, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id, screen_id) VALUES (1, 1044, 'records', 'cut-off.csv', 'Anna', 1795193493472, 0, 60000, 0, 0, 0, 0, NULL, NULL, NULL, NULL, NULL);
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
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 1, 1795193493412, NULL, 'units', '/tmp/mansfeld/definitions.csv', 'entry', 7, '', NULL, 'rows=5 created=6 questionable=0 bad=0', X'DF007E5F5474E59E30305CF59F647560E1E8575D4225A4C23631688B98D1CA96', X'991098E4CF68B8651B0154696FF894CCB794D4074BCC8B98541DDDE146EE3913');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 2, 1795193493417, NULL, 'indicators', '/tmp/mansfeld/definitions.csv', 'entry', 8, '', NULL, 'rows=2 created=2 questionable=0 bad=0', X'7187D8CCA0D8E3B7E658777A6237DE55FBA1774D45F22B1DA2229B9034C22864', X'24C2697401929699C0B65FA4510DBDA77077395D026DFC537581DEE4E9A76EAE');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 3, 1795193493421, NULL, 'calendar', '/tmp/mansfeld/definitions.csv', 'entry', 11, '', NULL, 'rows=2 created=0 questionable=0 bad=0', X'481FA22383B61C53064619ADEA0193CD0036F77471C320F49B91603F89B51D70', X'5C6568A3A8579BC3E482698E6E28055E9762930C35CB634A62F5AC8558057AAF');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 4, 1795193493425, NULL, 'plans', '/tmp/mansfeld/definitions.csv', 'entry', 12, '', NULL, 'rows=1 created=0 questionable=0 bad=0', X'AADDBFE6A3CA275587F719BED276C8A19D56F7A2CED6969AC545CB2ED8A64F5F', X'8484D1619E84A6AE03822B2134B73E7FC219AB2FD08C40E26A00907A7BB22F0E');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 5, 1795193493429, NULL, 'plans', '/tmp/mansfeld/definitions.csv', 'entry', 13, '', NULL, 'rows=2 created=0 questionable=0 bad=0', X'15F2EC8B1D3142E6EE94C370DBB570B4698A3722EE1F258FC5CDCE2068A134F1', X'51CC5391B64034F52204175F4FC68D841F00CC7B1E1D6A9A1524C4B754473D2F');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 6, 1795193493432, NULL, 'works settings', 'pacesetter works', 'works', 0, '', 'time-zone=UTC day-begins=00:00 rest=none', 'time-zone=Europe/Berlin day-begins=06:00 rest=sun', X'5261F884C9D6D8BC972C9B170B0BD97D83DEAC0EFDAE0820D7A0C5DC9A731985', X'6C4D6826DB842B5A09A4F0B85ADCA44BD01B47577D99576FF99C603D2D7B4A1E');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 7, 1795193493432, NULL, 'plan profile', 'pacesetter works', 'works', 0, '', 'weekdays=1.0,1.0,1.0,1.0,1.0,1.0,1.0 months=1.0,1.0,1.0,1.0,1.0,1.0,1.0,1.0,1.0,1.0,1.0,1.0', 'weekdays=1.0,1.0,1.0,1.0,1.0,1.0,1.0 months=1.0,1.0,1.0,1.0,1.0,1.0,1.0,1.0,1.0,1.0,1.0,2.0', X'CA395CCBF35F3C9E3B81599D28C17D85B01BCD552257AFF4BE1D10544035957E', X'E4000CE1A678F83C9C647EB3F0A088976734745CF96CC1C3D05B3CF85914EC76');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 8, 1795193493435, NULL, 'records', '/tmp/mansfeld/records.csv', 'entry', 14, '', NULL, 'rows=10 created=0 questionable=0 bad=0', X'490FBA5A5B0EA95A0F28AEE1BB26094C6363672FB07C8899F08A12F1F8806B25', X'AB2CA40E6D28A08E6971E39AD4D1F31AC4017BDFA8A21B41547200C1DFA0E0F3');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 9, 1795193493443, NULL, 'records', '/tmp/mansfeld/records.csv', 'entry', 1039, '', NULL, 'rows=2 created=0 questionable=0 bad=0', X'F6D91F613D608D6F13B5898E0A45564C573F10B443542CB648A00972DAF1C745', X'8DB1D0B44144BA2D64236DCC182EBE1E7383E56DBD1F34B1FB782BC5C02AE6E0');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 10, 1795193493449, NULL, 'records', '/tmp/mansfeld/records.csv', 'entry', 1040, '', NULL, 'rows=2 created=0 questionable=0 bad=0', X'8D94E2E1232A21B6F58F0D0C37A0B33811AEF2C5290864B3EBF21EB087FB94F9', X'03783A2CD2CD26B74A758A303427C4EA519E2A7F6E5E94654CE37D546D0F7CCB');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 11, 1795193493454, NULL, 'records', '/tmp/mansfeld/records.csv', 'entry', 1041, '', NULL, 'rows=3 created=0 questionable=0 bad=0', X'FED572D4E3C30CE21E75D398AC635D925ABB1917749B46B8CD314A184416A082', X'6010A9A151DBAC4D5206B438F1CA89E97A43801DA6E0E02335FCB9B004DD2B37');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 12, 1795193493459, NULL, 'records', '/tmp/mansfeld/records.csv', 'entry', 1042, '', NULL, 'rows=1 created=0 questionable=0 bad=0', X'463C7F262EF3005910649D8B4B2962155F97AA13722DF006158542D834A28918', X'282EC9DF4A6F65BAB45CCCEC106FE57A2D3D57604990346A5EE4A65C51A0E1B9');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 13, 1795193493464, NULL, 'records', '/tmp/mansfeld/records.csv', 'entry', 1043, '', NULL, 'rows=1 created=0 questionable=0 bad=0', X'041577A9CE507E4A9BE61A8769CCCDCA6E8F0EEFB990918D253ABE29A20A8F2F', X'1CF9F26B45CFF893280514911C18A3B2AB3F94B6C3DFEF460E1673E6B461F04E');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 14, 1795193493469, NULL, 'taken back', 'import --undo', 'entry', 1043, '', NULL, NULL, X'D91BEF3F01EFFC401DFE8774FF5C53AFF0FCBE08E6188A7EC013D4EE50D0DFD6', X'77CCAAB91F14B596FA7DE99EA0FED0D6564238CED4247B93AB9AD1F49283A961');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 1, 'author', NULL, X'83372C2FC9972006FE0DCAA0FD7B1B4068EDD837D1B102FF9C706845F67694A6', X'359B9031C51A187A0D46E8B17010EB6E06E4BC534AE792F28C48B5ACC7B46A89', 'Anna');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 2, 'author', NULL, X'1C05BA06F6C5E63FF1B730D1C1F1FC5458F8A8575DB9AAEEC8F5982306821954', X'348214B760D3DB87DBD7407AEADAA8F2EA5614731DCA796AA26AAB05A452F2F5', 'Anna');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 3, 'author', NULL, X'B61B777194ECD44AA3BD9FA875722C1CF5E002C5CE7123381CDE8881D1C1B79E', X'D1493B21AB2810FFC9829B53ADBEC3D7A8F458CEA870C59E48DA67985B5E945A', 'Anna');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 4, 'author', NULL, X'971D14F4BE9D28B786035C90F5848B418A6D3B85B1D77124C78B5C4F76EB6F81', X'0A87B4EE661BA64D2AB6B004B616F2A717BE3C62B650DA75171740DC41E2B6E7', 'Anna');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 5, 'author', NULL, X'E073B8731811AA218D036A08B3CFF055F44E7337876D11BE0D13950775E44DF0', X'586D76A37712442BE3169984A473454040DFED528E846822D7158807BF36A9EF', 'Anna');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 6, 'author', NULL, X'0D10E9F33B762F19A37786B8D83CC67E347D40AC04B3E635EC4DE01CEDBB5AD0', X'DBFDBC7C3D03CCCD1C47800D00ED6466D47FF298DADDAC1222E5F475F5551DF9', 'root');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 7, 'author', NULL, X'B02F64A80216E86960EB07A8049046190437A8BD413937272A64013F96705218', X'2115023F14026BEDE611EEF8F00561DBE109F285A71A352A82063E9FFA05DBE1', 'root');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 8, 'author', NULL, X'DB23FD0C8C33DC4F10AE38E9C6C4D442820777589F555353DED71AEB30D5619D', X'7489C89BBC4AFC0369A472682DBEDD3AD967D1116931A152D87D3307A96DCE24', 'Otto');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 9, 'author', NULL, X'AB7767E9EE295D9732A9D340AA6D6F59562177F6DA2E0246A0977EB186115778', X'80A6C6F2E8DB299C92E6C6DA2602857F8B0D702D758233095CF53B4A31A43C0F', 'Otto');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 10, 'author', NULL, X'41F5DC093987BEFDB04D63F0E762B53FAEA24E0999C5575F9AFC77823D27C4E9', X'B34C8FC6145251EA84E22CCCB20164D2F8B3025B509BC442A5821420A6665109', 'Otto');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 11, 'author', NULL, X'65B3C0A83EC66869C9EC6F1510E581E1DBACAD4D5CF1C39CB22ECDD03DF60DB6', X'2D48211003FA35348E5569D679266CA246CBF5D9742EAC1FB5DC5FCE98579CCA', 'Otto');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 12, 'author', NULL, X'41A9580B62069F345FD338EC565D29C909E47CA94698A34DAC7F64FE622D3B67', X'36FD89967D8ED3BED21FEEAB8E7C9B3BE12426FB3AD5264956C45166F1BB5FF7', 'Otto');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 13, 'author', NULL, X'27CB62B7D737370CB80F064B8D5937E28E2755ED27E7BD0029191296739DA581', X'398F571F146C52ADA6921E2B0A28FDF98010C6647EE7927F90D172CDDC142363', 'Otto');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 14, 'author', NULL, X'C90BBA6ED6DE273A23D2CF9FDC76B9CD482E49397BDF4D8591249E23028ABE4D', X'B3675D6B8EEB9E20A8A35AFC2EFCEF3916F57D1406189542A54CE1357333986A', 'Anna');
INSERT INTO audit_head (works_id, length, link) VALUES (1, 14, X'77CCAAB91F14B596FA7DE99EA0FED0D6564238CED4247B93AB9AD1F49283A961');
