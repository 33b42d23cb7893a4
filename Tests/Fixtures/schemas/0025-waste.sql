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
CREATE TABLE waste (
    works_id INTEGER NOT NULL, matter_id INTEGER NOT NULL, unit_id INTEGER NOT NULL, sort TEXT NOT NULL, amount REAL, measure TEXT NOT NULL,
    stopped_day INTEGER, checks INTEGER NOT NULL, goes_on INTEGER NOT NULL,
    PRIMARY KEY (works_id, matter_id), FOREIGN KEY (works_id, matter_id) REFERENCES matter (works_id, matter_id));
CREATE INDEX waste_going_on ON waste (works_id, goes_on, unit_id, sort, measure, amount);
INSERT INTO schema_migration (name, applied_at) VALUES ('0001 works', 1795193494);
INSERT INTO schema_migration (name, applied_at) VALUES ('0002 planning', 1795193494);
INSERT INTO schema_migration (name, applied_at) VALUES ('0003 unseen entries', 1795193494);
INSERT INTO schema_migration (name, applied_at) VALUES ('0004 people', 1795193494);
INSERT INTO schema_migration (name, applied_at) VALUES ('0005 sent forms', 1795193494);
INSERT INTO schema_migration (name, applied_at) VALUES ('0006 unit marks', 1795193494);
INSERT INTO schema_migration (name, applied_at) VALUES ('0007 screens', 1795193494);
INSERT INTO schema_migration (name, applied_at) VALUES ('0008 help', 1795193494);
INSERT INTO schema_migration (name, applied_at) VALUES ('0009 station states', 1795193494);
INSERT INTO schema_migration (name, applied_at) VALUES ('0010 voices and periods', 1795193494);
INSERT INTO schema_migration (name, applied_at) VALUES ('0011 product and equipment', 1795193494);
INSERT INTO schema_migration (name, applied_at) VALUES ('0015 files', 1795193494);
INSERT INTO schema_migration (name, applied_at) VALUES ('0016 language at work', 1795193494);
INSERT INTO schema_migration (name, applied_at) VALUES ('0021 matter number', 1795193494);
INSERT INTO schema_migration (name, applied_at) VALUES ('0022 matters', 1795193494);
INSERT INTO schema_migration (name, applied_at) VALUES ('0023 obstacles', 1795193494);
INSERT INTO schema_migration (name, applied_at) VALUES ('0024 proposals', 1795193494);
INSERT INTO schema_migration (name, applied_at) VALUES ('0025 waste', 1795193494);
INSERT INTO works (works_id, name, time_zone, day_begins, rest_weekdays, next_id, change_number, matter_number) VALUES (1, 'Mansfeld', 'Europe/Berlin', 360, 128, 1045, 14, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id, screen_id) VALUES (1, 7, 'units', '/tmp/mansfeld/definitions.csv', 'Anna', 1795193494246, 1, 1795193494246, 5, 6, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id, screen_id) VALUES (1, 8, 'indicators', '/tmp/mansfeld/definitions.csv', 'Anna', 1795193494253, 1, 1795193494253, 2, 2, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id, screen_id) VALUES (1, 11, 'calendar', '/tmp/mansfeld/definitions.csv', 'Anna', 1795193494256, 1, 1795193494256, 2, 0, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id, screen_id) VALUES (1, 12, 'plans', '/tmp/mansfeld/definitions.csv', 'Anna', 1795193494259, 1, 1795193494259, 1, 0, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id, screen_id) VALUES (1, 13, 'plans', '/tmp/mansfeld/definitions.csv', 'Anna', 1795193494263, 1, 1795193494263, 2, 0, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id, screen_id) VALUES (1, 14, 'records', '/tmp/mansfeld/records.csv', 'Otto', 1795193494270, 1, 1795193554274, 10, 0, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id, screen_id) VALUES (1, 1039, 'records', '/tmp/mansfeld/records.csv', 'Otto', 1795193494277, 1, 1795193554280, 2, 0, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id, screen_id) VALUES (1, 1040, 'records', '/tmp/mansfeld/records.csv', 'Otto', 1795193494282, 1, 1795193554285, 2, 0, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id, screen_id) VALUES (1, 1041, 'records', '/tmp/mansfeld/records.csv', 'Otto', 1795193494287, 1, 1795193554289, 3, 0, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id, screen_id) VALUES (1, 1042, 'records', '/tmp/mansfeld/records.csv', 'Otto', 1795193494292, 1, 1795193554294, 1, 0, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id, screen_id) VALUES (1, 1043, 'records', '/tmp/mansfeld/records.csv', 'Otto', 1795193494297, 2, 1795193554299, 1, 0, 0, 0, 'Anna', 1795193494303, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id, screen_id) VALUES (1, 1044, 'records', 'cut-off.csv', 'Anna', 1795193494305, 0, 60000, 0, 0, 0, 0, NULL, NULL, NULL, NULL, NULL);
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
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 1, 1795193494246, NULL, 'units', '/tmp/mansfeld/definitions.csv', 'entry', 7, '', NULL, 'rows=5 created=6 questionable=0 bad=0', X'ABA665EF42236BCF8B0C1B9A5F98FE086CF0CD845232B9698BE6B8D43B4740E9', X'966C9FA83E81B5630C26ECD70F0880D4FD306D08C9BCD590659E6A6F7E46F857');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 2, 1795193494253, NULL, 'indicators', '/tmp/mansfeld/definitions.csv', 'entry', 8, '', NULL, 'rows=2 created=2 questionable=0 bad=0', X'134067DD06C2F1D8997F8EF4A6B763A7500E6BA7B034969ACEA64302844EBB30', X'AC7C77AB2B86C6EF18F780E19F7BC3D5566BFAD6B43BD7659175A2711D62D01E');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 3, 1795193494256, NULL, 'calendar', '/tmp/mansfeld/definitions.csv', 'entry', 11, '', NULL, 'rows=2 created=0 questionable=0 bad=0', X'45C90217C053D0FD648EBE76CB152E08FDAEF9C1D422CBFD51782CF90F704CB7', X'6328AA756C31CB5552AF38BEC6308CD1CB460E8214E2BD50406F3AD8F3A2B6BB');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 4, 1795193494259, NULL, 'plans', '/tmp/mansfeld/definitions.csv', 'entry', 12, '', NULL, 'rows=1 created=0 questionable=0 bad=0', X'07BDAB36F2BF0D53CA4796AD6020F7DB30A5824E8DB5CCA29443E21302D2A966', X'9759CD47DF1AD1317C940B0D9EA5166C7821BD4EACBC1151AD4294D4B6D702B7');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 5, 1795193494263, NULL, 'plans', '/tmp/mansfeld/definitions.csv', 'entry', 13, '', NULL, 'rows=2 created=0 questionable=0 bad=0', X'FF2CED25AE9F34EBAAE5B007BFA746F457C3DD990116B8479FF2FC99D56B5FE5', X'ED82E9DA88AB3AB54C675C35B0889E99A45FC9338B37BFA943EEC435BA5CD4A5');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 6, 1795193494267, NULL, 'works settings', 'pacesetter works', 'works', 0, '', 'time-zone=UTC day-begins=00:00 rest=none', 'time-zone=Europe/Berlin day-begins=06:00 rest=sun', X'54AAEB3C11122D790A00D0370123D24689DE8A925BADC8ACCD0741F9033E9CCA', X'881AA4C51BCC1CF445D7F284623050602B292C0640B8FA4921D3F14BBECDEE9B');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 7, 1795193494267, NULL, 'plan profile', 'pacesetter works', 'works', 0, '', 'weekdays=1.0,1.0,1.0,1.0,1.0,1.0,1.0 months=1.0,1.0,1.0,1.0,1.0,1.0,1.0,1.0,1.0,1.0,1.0,1.0', 'weekdays=1.0,1.0,1.0,1.0,1.0,1.0,1.0 months=1.0,1.0,1.0,1.0,1.0,1.0,1.0,1.0,1.0,1.0,1.0,2.0', X'7C513084D7C77E94B607E3F701A0742754A4BA9DF27C01548A9F16234E58B9CB', X'7243B7EFE266E94814BD3738D915F9E6DC641892B6B95C47E4E525BE79EDBCF9');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 8, 1795193494270, NULL, 'records', '/tmp/mansfeld/records.csv', 'entry', 14, '', NULL, 'rows=10 created=0 questionable=0 bad=0', X'51A7CC1C22C9E1C4265FFC8F9046883A06FBEF932896300D09DF79372E25DD75', X'37D8CDE433D9ED22F06014B1BDC767497084F83202AFDA4AFB03AEBFCA584292');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 9, 1795193494277, NULL, 'records', '/tmp/mansfeld/records.csv', 'entry', 1039, '', NULL, 'rows=2 created=0 questionable=0 bad=0', X'91ABE818A8F4F6638F4DFA1352D519D6A47CCDAB075DD4CDE40BF22A03A55593', X'B5F04056F8C6F4CB328C2F0EE404D000A0080BEA21213507DE24736CA8663F2F');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 10, 1795193494282, NULL, 'records', '/tmp/mansfeld/records.csv', 'entry', 1040, '', NULL, 'rows=2 created=0 questionable=0 bad=0', X'F8E64BD8FE245AD773F5E4006AACF985D4C6B58ECB7DE81345D99076CE42A5D6', X'256128E7143345DF330B9181FCE0A8357605959145F146FD967169B21272CBB7');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 11, 1795193494287, NULL, 'records', '/tmp/mansfeld/records.csv', 'entry', 1041, '', NULL, 'rows=3 created=0 questionable=0 bad=0', X'B9F84F8A523C59D4A60EC268802ED48B88550DA38A726AAC378922549A7ECCF4', X'31C2863A28969B03FEE91C670D07E68A8659B2974F7D80E79871406E8632F0F6');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 12, 1795193494292, NULL, 'records', '/tmp/mansfeld/records.csv', 'entry', 1042, '', NULL, 'rows=1 created=0 questionable=0 bad=0', X'62793B61D28881EC8B4B3B58123A960CDEA2B54E4DB450FA721B7E3D25C45BCE', X'1216399A703AF96D67D5F6CFF04351ADCE37F9CE8E5F5DFAEE7DE0AED6C4B9FC');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 13, 1795193494297, NULL, 'records', '/tmp/mansfeld/records.csv', 'entry', 1043, '', NULL, 'rows=1 created=0 questionable=0 bad=0', X'3AF70973CDF439F9EAB5612C6439DBB800E980EF56BB7DD65E18FAA47096D1A4', X'9633D1D68291AFA9EFFE0063C5740143D654C4B20DD623FF27A4593550EBDA8E');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 14, 1795193494303, NULL, 'taken back', 'import --undo', 'entry', 1043, '', NULL, NULL, X'93FAA6FF5740322B9FA4819C149C2EE264DCE368C4621F18C26EAF2E423FEF65', X'1CCA38F95D17D785380F30B7550ABEDA4A5B32918E170F578766E46D692E8401');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 1, 'author', NULL, X'6AD1C514EEDEC277B18B9DA2E94A9541C072F602607F62F895AA7BD5297C8660', X'6F9F85ADFE4CD974229F181B3D5336A33793C0536DC7137490C2A799333FCFA7', 'Anna');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 2, 'author', NULL, X'5CDD53B6FE0FA0F1BB069D4602C1D7D3D740BD387BC0598E7A9EAFFC7BB03647', X'DDB3D48A81748752619420C31C6E0BA16B4A34AA9E51FD544A46838F9A2EE023', 'Anna');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 3, 'author', NULL, X'132C50F0F03161328DEFA85F16678C155F3EC160BE3F55E6BD0508EB6476F1ED', X'B0D94F3A5CCFB2730BC44FDB9CC3982F293193057B30F48C638D9E1442BC2771', 'Anna');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 4, 'author', NULL, X'449E8DF00B01C4EF5134C544389DF67D6564BDE7D9DAD13C82FE1F456C187C94', X'691AA780D0B246EA610048EA46A96B47755D3C66835C52993AF3B63CD5A15579', 'Anna');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 5, 'author', NULL, X'AC1DB8687CD09FEA6D6C5CCE918CA1A6F1C966ED0D9A77130D77CE18401F9BFF', X'9D933F880E76CA35782108D52F57ADCAF739364FF9C970C7B48BEF95721A0902', 'Anna');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 6, 'author', NULL, X'79CACA2A34DEC563DEE00D0747399ACBBFE319289627F95A80D9346D7837374F', X'4FFF42571D5C684DF3F5B91EB17F05B4B13B8845AD695CEDE56D990EDD813B43', 'root');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 7, 'author', NULL, X'00ED6E96774C8052251CAF5A5E3F590909C29DAEEA11B15550E23CA0E3062BA8', X'AFD6E9821107AE5F99710E64A57ACF11D17DECCFBACD3793CCE82B2107415DDF', 'root');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 8, 'author', NULL, X'CFE7BA476E2DF1C7578817E29F15161258E3BF248247233676E770715DBB8E3F', X'F99B488C8F1F9850CC4EB9E1323333261D32E5D2FD8209D48235AFF0867A106D', 'Otto');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 9, 'author', NULL, X'355588C4615ED83FAE9D546DF0E21E6D95E2267FC82B4A976C6B7941DAD8C083', X'CF54D242E34CCFD7CD7BC20B5FF1820E71C5EE383771403353249A99933189DB', 'Otto');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 10, 'author', NULL, X'F7DDAB0E53CE7F94DFDF480ABF8E4ADEE0A13CC9E8319F613284D7BC25DD3637', X'E26E08883A0D3FB9A45453C4B6138EEB090B6CC919ABA91BD4B790C12FC5BDEC', 'Otto');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 11, 'author', NULL, X'9D1621B2C63655D155EEC41EE4E1454CB19E56E8CDFDA239CFBD66E5B538C98F', X'76190BF7992C39910D2A65DA4F92DEF75DD06CEDEAA1EC059E3ED3D912602994', 'Otto');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 12, 'author', NULL, X'34CD707C898B086FEDB9F14D40BCED537BF0EBE61F76263292D39D343C12F544', X'45469AC6EFD0BD1C169F0F62043655E686C7C5DCEA8AC4BA4A3FAF53E5FF7AD9', 'Otto');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 13, 'author', NULL, X'9D04F4F52A546BAB86D4993FC76E8457112874A3563CA04D7505729588CA0BAC', X'7F0B941A9053584B665040A1424CAC4F8E98EBB81667D89E73413A2CBC31FC4A', 'Otto');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 14, 'author', NULL, X'1D55C4F9DDC5EADCE1E6663FE252277C3FE1EA27A98941B50008FD46AF72F50F', X'C0642924D5E57830ABAE76835FBF6F15EC3DF53AC3C59DC016F715CE43625D72', 'Anna');
INSERT INTO audit_head (works_id, length, link) VALUES (1, 14, X'1CCA38F95D17D785380F30B7550ABEDA4A5B32918E170F578766E46D692E8401');
