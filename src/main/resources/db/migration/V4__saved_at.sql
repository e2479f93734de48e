-- When the file was last saved, by its own clock, to the second: of two files collected in one night the later one counts.
-- Workbooks seen before this was noted come first.
ALTER TABLE workbook ADD COLUMN saved_at TIMESTAMP(0) WITH TIME ZONE DEFAULT TIMESTAMP '1970-01-01 00:00:00+0:00' NOT NULL;
