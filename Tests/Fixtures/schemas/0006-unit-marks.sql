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
INSERT INTO schema_migration (name, applied_at) VALUES ('0001 works', 1795167999);
INSERT INTO schema_migration (name, applied_at) VALUES ('0002 planning', 1795167999);
INSERT INTO schema_migration (name, applied_at) VALUES ('0003 unseen entries', 1795167999);
INSERT INTO schema_migration (name, applied_at) VALUES ('0004 people', 1795167999);
INSERT INTO schema_migration (name, applied_at) VALUES ('0005 sent forms', 1795167999);
INSERT INTO schema_migration (name, applied_at) VALUES ('0006 unit marks', 1795167999);
INSERT INTO works (works_id, name, time_zone, day_begins, rest_weekdays, next_id, change_number) VALUES (1, 'Mansfeld', 'Europe/Berlin', 360, 128, 1045, 14);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id) VALUES (1, 7, 'units', '/tmp/mansfeld/definitions.csv', 'Anna', 1795167999591, 1, 1795167999591, 5, 6, 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id) VALUES (1, 8, 'indicators', '/tmp/mansfeld/definitions.csv', 'Anna', 1795167999609, 1, 1795167999609, 2, 2, 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id) VALUES (1, 11, 'calendar', '/tmp/mansfeld/definitions.csv', 'Anna', 1795167999625, 1, 1795167999625, 2, 0, 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id) VALUES (1, 12, 'plans', '/tmp/mansfeld/definitions.csv', 'Anna', 1795167999644, 1, 1795167999644, 1, 0, 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id) VALUES (1, 13, 'plans', '/tmp/mansfeld/definitions.csv', 'Anna', 1795167999672, 1, 1795167999672, 2, 0, 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id) VALUES (1, 14, 'records', '/tmp/mansfeld/records.csv', 'Otto', 1795167999715, 1, 1795168059726, 10, 0, 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id) VALUES (1, 1039, 'records', '/tmp/mansfeld/records.csv', 'Otto', 1795167999736, 1, 1795168059743, 2, 0, 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id) VALUES (1, 1040, 'records', '/tmp/mansfeld/records.csv', 'Otto', 1795167999756, 1, 1795168059761, 2, 0, 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id) VALUES (1, 1041, 'records', '/tmp/mansfeld/records.csv', 'Otto', 1795167999774, 1, 1795168059782, 3, 0, 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id) VALUES (1, 1042, 'records', '/tmp/mansfeld/records.csv', 'Otto', 1795167999789, 1, 1795168059793, 1, 0, 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id) VALUES (1, 1043, 'records', '/tmp/mansfeld/records.csv', 'Otto', 1795167999806, 2, 1795168059819, 1, 0, 0, 0, 'Anna', 1795167999830, NULL, NULL);
INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, undone_person_id) VALUES (1, 1044, 'records', 'cut-off.csv', 'Anna', 1795167999844, 0, 60000, 0, 0, 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO unit (works_id, unit_id, code, entry_id) VALUES (1, 1, 'M', 7);
INSERT INTO unit (works_id, unit_id, code, entry_id) VALUES (1, 2, 'Mansfeld/Office', 7);
INSERT INTO unit (works_id, unit_id, code, entry_id) VALUES (1, 3, 'T', 7);
INSERT INTO unit (works_id, unit_id, code, entry_id) VALUES (1, 4, 'Mansfeld/Combine', 7);
INSERT INTO unit (works_id, unit_id, code, entry_id) VALUES (1, 5, 'O', 7);
INSERT INTO unit (works_id, unit_id, code, entry_id) VALUES (1, 6, 'B', 7);
INSERT INTO unit_trait (works_id, unit_id, entry_id, level, people, shift, trade, peer_group, catch_all) VALUES (1, 1, 7, 'works', NULL, NULL, NULL, NULL, NULL);
INSERT INTO unit_trait (works_id, unit_id, entry_id, level, people, shift, trade, peer_group, catch_all) VALUES (1, 3, 7, 'mine', 300, NULL, NULL, 'mines', NULL);
INSERT INTO unit_trait (works_id, unit_id, entry_id, level, people, shift, trade, peer_group, catch_all) VALUES (1, 5, 7, NULL, NULL, NULL, NULL, NULL, 1);
INSERT INTO unit_trait (works_id, unit_id, entry_id, level, people, shift, trade, peer_group, catch_all) VALUES (1, 6, 7, 'team', 12, 'early', 'hewing', 'teams', 0);
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
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 1, 1795167999591, NULL, 'units', '/tmp/mansfeld/definitions.csv', 'entry', 7, '', NULL, 'rows=5 created=6 questionable=0 bad=0', X'410EA4A59D95E68C26E1147857041611DB8F0FB99E4E487AA8C26A7532EA9C0C', X'2D380B628C5F3DEA5215F902C13BCFBF8A663AFE89888EF91E3397F50088601D');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 2, 1795167999609, NULL, 'indicators', '/tmp/mansfeld/definitions.csv', 'entry', 8, '', NULL, 'rows=2 created=2 questionable=0 bad=0', X'B519B7D4DF7D3E0AFCE7867326CECC9BBF07AE7F4543794E424C5192E12F6201', X'F543542819D64595BEA2335B144676FA22367E23FBD365E465AB5A1605FDF093');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 3, 1795167999625, NULL, 'calendar', '/tmp/mansfeld/definitions.csv', 'entry', 11, '', NULL, 'rows=2 created=0 questionable=0 bad=0', X'6805401C4317787A30140CE3BB3291A86DA90FF5A696145AFA82E02A7F550A18', X'02A218B2580869F728F2D9FDDCB27699AB56577EA2914B27771C664643375732');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 4, 1795167999644, NULL, 'plans', '/tmp/mansfeld/definitions.csv', 'entry', 12, '', NULL, 'rows=1 created=0 questionable=0 bad=0', X'A8ADCF8C42EF592EC7FAB1F122D675F805691915CDE435E5E16F75F98ED655B5', X'252C7CA3EBA7A04F276B3479B4720B8AB09EE625FA903EBA63775EB7CFA1E4A2');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 5, 1795167999672, NULL, 'plans', '/tmp/mansfeld/definitions.csv', 'entry', 13, '', NULL, 'rows=2 created=0 questionable=0 bad=0', X'59A4BB4EB6B3AD4792116D3408364673A4130427092F58276FFAE1013EF70D0B', X'9D026EA01ECCD95854BE5560D1EBD021D0CF436599952AFE1D037392B5ECC7B6');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 6, 1795167999688, NULL, 'works settings', 'pacesetter works', 'works', 0, '', 'time-zone=UTC day-begins=00:00 rest=none', 'time-zone=Europe/Berlin day-begins=06:00 rest=sun', X'1D60B328C03B7B0D2496331338CF18F05F6B15F03DE725914AD77C72341C8DF6', X'791346B96AE642C5018C15118796E0405246F7B3410E0954F08D68B1643F4DF1');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 7, 1795167999688, NULL, 'plan profile', 'pacesetter works', 'works', 0, '', 'weekdays=1.0,1.0,1.0,1.0,1.0,1.0,1.0 months=1.0,1.0,1.0,1.0,1.0,1.0,1.0,1.0,1.0,1.0,1.0,1.0', 'weekdays=1.0,1.0,1.0,1.0,1.0,1.0,1.0 months=1.0,1.0,1.0,1.0,1.0,1.0,1.0,1.0,1.0,1.0,1.0,2.0', X'BE7F7CB581BA512552EB4639E744F8219B22E985EC19E76F02FE1F554F184B30', X'3EBB805EE9575B584BE2BB2582882C1EF56587264E495C6DCA40703F999588B3');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 8, 1795167999715, NULL, 'records', '/tmp/mansfeld/records.csv', 'entry', 14, '', NULL, 'rows=10 created=0 questionable=0 bad=0', X'C1F11788D12F8CB554FEF0DAF0F2CC41E9B4A41C3A0E71DD4489DF1B8FF66A0A', X'5509E3CEA97D34F7E971196A4183E1E0D7717A5954F3D04D200A4F0A008F2EF0');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 9, 1795167999736, NULL, 'records', '/tmp/mansfeld/records.csv', 'entry', 1039, '', NULL, 'rows=2 created=0 questionable=0 bad=0', X'ED51DB18748D72693ECC8EC8AEC205937F1DCD4C72C3069B3D3745BCFF321AA2', X'BED1F79AC3F24C9C6C3D790E6227349A3405B03CD65C857F85731DE64F59BE00');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 10, 1795167999756, NULL, 'records', '/tmp/mansfeld/records.csv', 'entry', 1040, '', NULL, 'rows=2 created=0 questionable=0 bad=0', X'9AC14B3677C18C39B08A496DB1BFD0A32BBBE5E3199EAD37758BAE97BA39E5DC', X'75A2BA914FFBCD0B23DA8E9269EB0A2FFA84B6B3D4E49CF4643235CE8F55C74C');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 11, 1795167999774, NULL, 'records', '/tmp/mansfeld/records.csv', 'entry', 1041, '', NULL, 'rows=3 created=0 questionable=0 bad=0', X'530C61D64B6CF4D011239E473F5E16B1BA8B83550B7DDD1DAC7B6F957821EF26', X'A76C4933E06D66C4E14A2D19B750DC09EF11720F9F51E08E5BBF0F8216ECCABD');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 12, 1795167999789, NULL, 'records', '/tmp/mansfeld/records.csv', 'entry', 1042, '', NULL, 'rows=1 created=0 questionable=0 bad=0', X'B2664A0922F2644CDB4FB3F6BEC21859C5FE4CF1C92D258BD54D9CE0CB95F48D', X'C39A28367F1C8E42A43457889F75215169BE3A499767A805CFB1100100AEA773');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 13, 1795167999806, NULL, 'records', '/tmp/mansfeld/records.csv', 'entry', 1043, '', NULL, 'rows=1 created=0 questionable=0 bad=0', X'64E835C26FF69AF875F4DDCB8CA813802BA0F161D228B3E692F7AA5436C6235E', X'4B6A9C8B93FF4CCA8E67FFC00D2ECEFCBEB8922BFF57574FC412ED5C54B628C4');
INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link) VALUES (1, 14, 1795167999830, NULL, 'taken back', 'import --undo', 'entry', 1043, '', NULL, NULL, X'AE1D659D6466A733E9594DAE7D47B150EBCFC900F3ADF8C4D1DFADA7241749C3', X'3CB24CDBE40AD1861C6BFC691146BB20DE1B0A8DB5F16520869C506E80ECB8B5');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 1, 'author', NULL, X'3834B6E55B96187AE2FF475CE93D27366B1582033092A16D12EF2B33DAA15FB6', X'5CDCA27D91E3D5452505604F708F8165B7B0284F57AEC8663B900C684D978022', 'Anna');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 2, 'author', NULL, X'229B13A74F809653DB2821A08253C94388C35DD110F6A8B106E2BF4308DED223', X'A4D883FE242C44D2410A4298FF547BF95CDC79042B0937AB380479220BB37D90', 'Anna');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 3, 'author', NULL, X'2E662C90950DD9D0B05A0AEC681BABBDE42A968C4924820C44F97AE47101B595', X'587C3A5D438241439160423106D15DC757D5BD0F46F62495293CF3214C25097E', 'Anna');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 4, 'author', NULL, X'C94149A185AEED231F16F01237511A53C64A797E564CCF2258D7FC94C0E75935', X'30848A0FA2E78DC1C281BB1AA933F77A545DF202932B2B1E5C81FD76B54EA135', 'Anna');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 5, 'author', NULL, X'585ABE48B6DE6C085445562728F3A70919A14000EC77EC972C8D8923151FCD2C', X'D3321E6C0D1F83DCC71FC42F0DC16CB2F98E33BA566E5728B2299B4FEE9B419C', 'Anna');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 6, 'author', NULL, X'E60ADE8CE25FA514CD1D87050F51E95D7B2D862C380102A95CAE32791B2563FF', X'C32C68E0CC79FF99E2A7529AD36EFB1418643901B40226C7223D2AF9C7C1E396', 'root');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 7, 'author', NULL, X'2414897CAFDE4CB8EC5CB7B1BA638D6D47D24E790E7A167A8C50973BF820647F', X'FD13D8C1563A20908002F34D82DB06F485044F0DAD5588E230A375EF3986081C', 'root');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 8, 'author', NULL, X'2714DF9066C011B4BE007433F3DA8C328C9A63C9D627D528D7A78ED715DAA221', X'5B96D98568FCCE070411D48FDBB1557B7B1E87148F9068F8E9C99AC68AB719DB', 'Otto');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 9, 'author', NULL, X'BED2C4956284B67C3AA49BB56771B56D9EC016CAFEFC8195A4B5FD5789A77980', X'2012E6CC7EB8BEC0DB39D28A380AD07653954A4674A76CAC5494B96FE8E17680', 'Otto');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 10, 'author', NULL, X'BABFB45223C0FC3C090562EC41B1556B222F70033CB324503A59E3EF3DF36AAF', X'85C465672C3E1603A0F384BBE747D2CD3415CD98678A307259676D6FDD41556F', 'Otto');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 11, 'author', NULL, X'79AA3C565421B5AF7DF3AA90B26EE82D5CBD7C9181D860B7CFA95316FFE0B1A4', X'295C1210CC5419F9A743259EC581BACBB379CF3E8112B0FFFE23477026433D50', 'Otto');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 12, 'author', NULL, X'E8DB2F841E028966D50D9745DF6E4A538ED33E48191798FB33409D2BFD4C974D', X'5D5432F51EC06E982B482FEE256D8062DD4F5E5EB564DAC3D5A96E2A0802A072', 'Otto');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 13, 'author', NULL, X'7331C19E46E6D7E87576EC0A6DFC8A5DDF0AD0B464F7D76901908C08A4FC6F5D', X'DE7F87B3C7BFC0CCAAC832F8740702E46C0115A6DD6999F0D4938471D1EAC412', 'Otto');
INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text) VALUES (1, 14, 'author', NULL, X'40AD9E018CD920B374AE5CD72986F768C5FC05E3C813F13F963900813AB3B775', X'D0A93FC3BC2E2037BD46DBAA6D6BEB53BD2219D4DDDC02C7FAE3B95972DD7F53', 'Anna');
INSERT INTO audit_head (works_id, length, link) VALUES (1, 14, X'3CB24CDBE40AD1861C6BFC691146BB20DE1B0A8DB5F16520869C506E80ECB8B5');
