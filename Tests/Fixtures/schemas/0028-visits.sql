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
CREATE TABLE measure (
    works_id INTEGER NOT NULL, matter_id INTEGER NOT NULL, sort TEXT NOT NULL, cost REAL, cost_unit TEXT NOT NULL,
    indicator_id INTEGER, expected_change REAL, since_day INTEGER, outcome TEXT,
    PRIMARY KEY (works_id, matter_id), FOREIGN KEY (works_id, matter_id) REFERENCES matter (works_id, matter_id));
CREATE TABLE measure_milestone (
    works_id INTEGER NOT NULL, matter_id INTEGER NOT NULL, place INTEGER NOT NULL, title TEXT NOT NULL, due_day INTEGER NOT NULL,
    reached_day INTEGER,
    PRIMARY KEY (works_id, matter_id, place), FOREIGN KEY (works_id, matter_id) REFERENCES measure (works_id, matter_id));
CREATE TABLE matter_side (
    works_id INTEGER NOT NULL, unit_id INTEGER NOT NULL, matter_id INTEGER NOT NULL,
    PRIMARY KEY (works_id, unit_id, matter_id), FOREIGN KEY (works_id, unit_id) REFERENCES unit (works_id, unit_id),
    FOREIGN KEY (works_id, matter_id) REFERENCES matter (works_id, matter_id)) WITHOUT ROWID;
CREATE INDEX matter_side_by_matter ON matter_side (works_id, matter_id);
CREATE TABLE mission (
    works_id INTEGER NOT NULL, matter_id INTEGER NOT NULL, sort TEXT NOT NULL, helper_id INTEGER NOT NULL, tasks TEXT NOT NULL,
    indicator_id INTEGER NOT NULL, level REAL NOT NULL, days_in_row INTEGER NOT NULL, until_day INTEGER NOT NULL,
    began_day INTEGER, ended_day INTEGER, ending TEXT,
    PRIMARY KEY (works_id, matter_id), FOREIGN KEY (works_id, matter_id) REFERENCES matter (works_id, matter_id),
    FOREIGN KEY (works_id, helper_id) REFERENCES unit (works_id, unit_id));
CREATE TABLE mission_office (
    works_id INTEGER NOT NULL, matter_id INTEGER NOT NULL, appointment_id INTEGER NOT NULL,
    PRIMARY KEY (works_id, matter_id, appointment_id), FOREIGN KEY (works_id, matter_id) REFERENCES mission (works_id, matter_id));
CREATE TABLE visit (
    works_id INTEGER NOT NULL, matter_id INTEGER NOT NULL, sort TEXT NOT NULL, other_id INTEGER NOT NULL, day INTEGER NOT NULL,
    every_days INTEGER, indicator_id INTEGER, shown_level REAL,
    PRIMARY KEY (works_id, matter_id), FOREIGN KEY (works_id, matter_id) REFERENCES matter (works_id, matter_id),
    FOREIGN KEY (works_id, other_id) REFERENCES unit (works_id, unit_id));
INSERT INTO schema_migration (name, applied_at) VALUES ('0001 works', 1795193496);
INSERT INTO schema_migration (name, applied_at) VALUES ('0002 planning', 1795193496);
INSERT INTO schema_migration (name, applied_at) VALUES ('0003 unseen entries', 1795193496);
INSERT INTO schema_migration (name, applied_at) VALUES ('0004 people', 1795193496);
INSERT INTO schema_migration (name, applied_at) VALUES ('0005 sent forms', 1795193496);
INSERT INTO schema_migration (name, applied_at) VALUES ('0006 unit marks', 1795193496);
INSERT INTO schema_migration (name, applied_at) VALUES ('0007 screens', 1795193496);
INSERT INTO schema_migration (name, applied_at) VALUES ('0008 help', 1795193496);
INSERT INTO schema_migration (name, applied_at) VALUES ('0009 station states', 1795193496);
INSERT INTO schema_migration (name, applied_at) VALUES ('0010 voices and periods', 1795193496);
INSERT INTO schema_migration (name, applied_at) VALUES ('0011 product and equipment', 1795193496);
INSERT INTO schema_migration (name, applied_at) VALUES ('0015 files', 1795193496);
INSERT INTO schema_migration (name, applied_at) VALUES ('0016 language at work', 1795193496);
INSERT INTO schema_migration (name, applied_at) VALUES ('0021 matter number', 1795193496);
INSERT INTO schema_migration (name, applied_at) VALUES ('0022 matters', 1795193496);
INSERT INTO schema_migration (name, applied_at) VALUES ('0023 obstacles', 1795193496);
INSERT INTO schema_migration (name, applied_at) VALUES ('0024 proposals', 1795193496);
INSERT INTO schema_migration (name, applied_at) VALUES ('0025 waste', 1795193496);
INSERT INTO schema_migration (name, applied_at) VALUES ('0026 measures', 1795193496);
INSERT INTO schema_migration (name, applied_at) VALUES ('0027 missions', 1795193496);
INSERT INTO schema_migration (name, applied_at) VALUES ('0028 visits', 1795193496);
INSERT INTO works (works_id, name, time_zone, day_begins, rest_weekdays, next_id, change_number, matter_number) VALUES (1, 'Mansfeld', 'Europe/Berlin', 360, 128, 1045, 14, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id, screen_id) VALUES (1, 7, 'units', '/tmp/mansfeld/definitions.csv', 'Anna', 1795193496768, 1, 1795193496768, 5, 6, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id, screen_id) VALUES (1, 8, 'indicators', '/tmp/mansfeld/definitions.csv', 'Anna', 1795193496774, 1, 1795193496774, 2, 2, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id, screen_id) VALUES (1, 11, 'calendar', '/tmp/mansfeld/definitions.csv', 'Anna', 1795193496778, 1, 1795193496778, 2, 0, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id, screen_id) VALUES (1, 12, 'plans', '/tmp/mansfeld/definitions.csv', 'Anna', 1795193496781, 1, 1795193496781, 1, 0, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id, screen_id) VALUES (1, 13, 'plans', '/tmp/mansfeld/definitions.csv', 'Anna', 1795193496785, 1, 1795193496785, 2, 0, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id, screen_id) VALUES (1, 14, 'records', '/tmp/mansfeld/records.csv', 'Otto', 1795193496792, 1, 1795193556796, 10, 0, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id, screen_id) VALUES (1, 1039, 'records', '/tmp/mansfeld/records.csv', 'Otto', 1795193496799, 1, 1795193556802, 2, 0, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id, screen_id) VALUES (1, 1040, 'records', '/tmp/mansfeld/records.csv', 'Otto', 1795193496805, 1, 1795193556807, 2, 0, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id, screen_id) VALUES (1, 1041, 'records', '/tmp/mansfeld/records.csv', 'Otto', 1795193496810, 1, 1795193556812, 3, 0, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id, screen_id) VALUES (1, 1042, 'records', '/tmp/mansfeld/records.csv', 'Otto', 1795193496815, 1, 1795193556817, 1, 0, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id, screen_id) VALUES (1, 1043, 'records', '/tmp/mansfeld/records.csv', 'Otto', 1795193496820, 2, 1795193556822, 1, 0, 0, 0, 'Anna', 1795193496825, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id, screen_id) VALUES (1, 1044, 'records', 'cut-off.csv', 'Anna', 1795193496828, 0, 60000, 0, 0, 0, 0, NULL, NULL, NULL, NULL, NULL);
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
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 1, 1795193496768, NULL, 'units', '/tmp/mansfeld/definitions.csv', 'entry', 7, '', NULL, 'rows=5 created=6 questionable=0 bad=0', X'714C0987ABBAD4E495707C71C884819B040B8F391F2458ECCF9D8BEE888DFC7D', X'14E9A439B6E7D7DB4E4CA4716F4ECADE4E41448A3525F0F303AF5FF50BF8DCC6');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 2, 1795193496774, NULL, 'indicators', '/tmp/mansfeld/definitions.csv', 'entry', 8, '', NULL, 'rows=2 created=2 questionable=0 bad=0', X'0E6F8F9582CE94215E7F3108A2AFD37C499D8077F21D6362551D68E05C827D66', X'DB8B755A29AB909AC21AC7159A4C36CC6A62A96E8D50F483C19D17FA2EC0CAF4');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 3, 1795193496778, NULL, 'calendar', '/tmp/mansfeld/definitions.csv', 'entry', 11, '', NULL, 'rows=2 created=0 questionable=0 bad=0', X'F96659EB7D289C2BE066BDA733157EB34AB146FF352A97351AE1CA219D81B517', X'0CE7A3B3276B43A3280297E1B80405EB3BE9B77D33480F988AED3E2BB6DE4E1F');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 4, 1795193496781, NULL, 'plans', '/tmp/mansfeld/definitions.csv', 'entry', 12, '', NULL, 'rows=1 created=0 questionable=0 bad=0', X'85FC6B4D182A75A9CA7264A06DACDEEB87CBB3D1F08FA27DBB9C210215D63467', X'7803168EFA7F50CBDB30AA6449C7C0C764BD2598BDF1B9FDC2F2147DE90EDD27');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 5, 1795193496785, NULL, 'plans', '/tmp/mansfeld/definitions.csv', 'entry', 13, '', NULL, 'rows=2 created=0 questionable=0 bad=0', X'A89917EFA2990A118FC2F41EE3E4183D23D84F7A444BEC5F393A68F231994188', X'F3E7FCF1B33EAB33102AF32CE46E451F9F05B0FFE4AA9EB6F255BAFBCDBFD78B');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 6, 1795193496789, NULL, 'works settings', 'pacesetter works', 'works', 0, '', 'time-zone=UTC day-begins=00:00 rest=none', 'time-zone=Europe/Berlin day-begins=06:00 rest=sun', X'63C4D7D0BF9E5C2E732ECB2B9172E848F8FAE2836E0667E9F66E75A3944F2EF0', X'716EB63A1DA791D2BD7CB4870612523F579882A77C33DE843134E2033391437D');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 7, 1795193496789, NULL, 'plan profile', 'pacesetter works', 'works', 0, '', 'weekdays=1.0,1.0,1.0,1.0,1.0,1.0,1.0 months=1.0,1.0,1.0,1.0,1.0,1.0,1.0,1.0,1.0,1.0,1.0,1.0', 'weekdays=1.0,1.0,1.0,1.0,1.0,1.0,1.0 months=1.0,1.0,1.0,1.0,1.0,1.0,1.0,1.0,1.0,1.0,1.0,2.0', X'8B8D69858095C22D21A16939D6F382EECD29E39746AF2072EDDC4A152DFAFF9A', X'138DF97E4307C6F49807498152EB2B43427E1AAB95DD4EAB140D089EE779C98E');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 8, 1795193496792, NULL, 'records', '/tmp/mansfeld/records.csv', 'entry', 14, '', NULL, 'rows=10 created=0 questionable=0 bad=0', X'D89F40F12F139BA1128F091B5E5F30084EB16D7548C9467B6AADC240FEB9F0DF', X'8A06BC6E03AAAFD945E44FA3025285FC45373EF0C1156B8314252FF8EEE99579');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 9, 1795193496799, NULL, 'records', '/tmp/mansfeld/records.csv', 'entry', 1039, '', NULL, 'rows=2 created=0 questionable=0 bad=0', X'161B69A9C3772C81FE1BD6552859F7E88FB5CBC50AB952FC8EDEC4C4963B1182', X'6629A860F0B48AC86E0841AAE08386C5154CCF8DF7CBE6695AC538E849212BB5');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 10, 1795193496805, NULL, 'records', '/tmp/mansfeld/records.csv', 'entry', 1040, '', NULL, 'rows=2 created=0 questionable=0 bad=0', X'B17499F90D7214D13841CFDE692CE64A27DD908380228B6669A91840B5A91393', X'5B13DA87571F63F26B2943251891140DC7F7D49EC44608E6C4F69D6BEBC5ED16');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 11, 1795193496810, NULL, 'records', '/tmp/mansfeld/records.csv', 'entry', 1041, '', NULL, 'rows=3 created=0 questionable=0 bad=0', X'A8A025281CDCC05A1E17E36B37B13147A8580A21095A22A65EEA3299C3B09B0E', X'F0407494C4F47C1C2CAB2D3552A5343A4F853A1EB805F7FD4001AFEFA5EDED51');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 12, 1795193496815, NULL, 'records', '/tmp/mansfeld/records.csv', 'entry', 1042, '', NULL, 'rows=1 created=0 questionable=0 bad=0', X'FA526ED0566860AE5A53F20E4814E333F1E20B197908BBCACCDB5A22DC232FFD', X'170F5FAC09119CF761B5B39D2E3B96B32789B15E354DFA185F1FA82A8FE8516D');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 13, 1795193496820, NULL, 'records', '/tmp/mansfeld/records.csv', 'entry', 1043, '', NULL, 'rows=1 created=0 questionable=0 bad=0', X'A6A136F73E8A41B4D576CFE6E475FC7D5CDD3489B98BC63D84F5E1D787CAE0B7', X'28817FCA6AF8652D756850182424C7817D27A56054D890795604C8D88D8CAEAF');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 14, 1795193496825, NULL, 'taken back', 'import --undo', 'entry', 1043, '', NULL, NULL, X'A3B3E7BFA86AB6B5B721285F16192F5F50F9AD2784719EA82AEA4A867504A9BF', X'90D3F1EC181BA52CCA85BEAC55C44B4E5FC6F1E0A235167C86DD63F6705A9C5A');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 1, 'author', NULL, X'5B9C8522041CE5682CD14C2159F390E2EA0BCB8BD4F6C727735E0BDCA0E8535D', X'066D3E623A191AC91063A391D76788D9CBF9CA0C72107699B3A7DCA294DDBAF1', 'Anna');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 2, 'author', NULL, X'37272DEB767E1FA5027967BC34BCCFCA384EB1E7C00072389F68A3D153DB42B0', X'54734D47D3872EE54CC8138754749E24A69EC1255C836D9F0BA2E97E314941B4', 'Anna');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 3, 'author', NULL, X'317B03E5DCD33005C7474172A4CEE60760BFD9855A4BC2ED357A91F0BE8AA30B', X'BAC3D4F53545125FC52F1CD5D546F588184B2963B458D4F2A5E8EC9589E32DC5', 'Anna');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 4, 'author', NULL, X'C2F9D2CAE5BAC701641CB521D9648FC380F4E987F5ACC341B8E35BDE7FA57CC9', X'C810197AE135A99B452E973456C4FEB813383FA7845C75036ACD62F320359A2D', 'Anna');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 5, 'author', NULL, X'80BED23DBC77EBE1E811D6F2CFCDC92EC49ECC924C3956EEC20116F1F7EA0302', X'08C23B3F77ABAAAB70E2185EA57A1AB559A4C4DCA5F02A4F7BA669050DB9AFBD', 'Anna');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 6, 'author', NULL, X'301F5A85D95AE01DFEA8680F4E5DFD4ACB887537FDEF95FD73414D8570C7D697', X'5A75CBD8B9FB877F497A7A30AC8E6E22D435845A9392A512E234DFFC4496AB90', 'root');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 7, 'author', NULL, X'DC0EF8641C514C214204213FA538A0F078A7F6DCDBF61CA881C6A1B3DCF0304D', X'51F18A11A889652C546AB2DF8B37B7A53EEE3F789896E0D12B11A52151C03D72', 'root');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 8, 'author', NULL, X'97B0AA3FFF696B7F1F00722986F6DADD40B9E7C67FB52A553B0BF83A5D345097', X'F9865B6B02F9B495F8757E39DF55AA7B69E6F2EC4A2B147E8EBDF40A57B44887', 'Otto');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 9, 'author', NULL, X'D3E8C08DB84432ABBA05C2D72F6C4F02217676E488D48561A7563E9190B1334A', X'C3B367D3A17D4808318B9FE7D2D9E8D311943E8FFCBDB28B52D4888B5CC747D3', 'Otto');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 10, 'author', NULL, X'C5BEDBF7425CC8EF46A8BB1441665622CD69454E185D8AAE319F1B15586B48F8', X'9D96C701C17D0EC2D2D52F08EB950846C93458CD8489BB4F2F69F7A88F649C8A', 'Otto');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 11, 'author', NULL, X'47FB6EA083BC1112ADFBFB4F640159E86F5FCA58D531A4C8BB859D8267BCEB77', X'0849043F5A0AD00C685E5F26D45709A31644CDA30E5E303D814DB5FF392D01BE', 'Otto');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 12, 'author', NULL, X'77CABB1E12169464BCC99A7DA0A62B4E64A6A1A58AB7C85E42C1460ECF798298', X'5D23E1F50E1FB963CAE5CC8D258518E2A9A664421A433F3CA5EB177E61801AA3', 'Otto');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 13, 'author', NULL, X'CEF2DA0741DEC9349F258D23220A1E5F80A4C6049293C9FE53EEC67D6C325329', X'55E4EFC81622F5A290EFBC827BAF60C5D711159389FA7D8B1876A21E01E8C352', 'Otto');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 14, 'author', NULL, X'FFB699F5453A1B0AD16027FAE37B9E555840B104E8CD6B73E96718BCC7286546', X'D36E7106065BB5284EA1ACFB78E744528402ABDE2DB46EB1FB2C2176700C77FD', 'Anna');
INSERT INTO audit_head (works_id, length, link) VALUES (1, 14, X'90D3F1EC181BA52CCA85BEAC55C44B4E5FC6F1E0A235167C86DD63F6705A9C5A');
