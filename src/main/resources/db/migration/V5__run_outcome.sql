-- How a run ended, in a word, the line that says what it did, and what failed, a line each. A run without an outcome is still
-- going on or was cut off.
ALTER TABLE run ADD COLUMN outcome VARCHAR(10);
ALTER TABLE run ADD COLUMN summary VARCHAR(4000) DEFAULT '' NOT NULL;
ALTER TABLE run ADD COLUMN failures VARCHAR(32000) DEFAULT '' NOT NULL;
UPDATE run SET outcome = 'done' WHERE ended_at IS NOT NULL;
