-- What a finding is about, whatever the cell: the same in every version of a form. Empty in findings recorded before.
ALTER TABLE finding ADD COLUMN about_form VARCHAR(30) DEFAULT '' NOT NULL;
ALTER TABLE finding ADD COLUMN about_code VARCHAR(4000) DEFAULT '' NOT NULL;
ALTER TABLE finding ADD COLUMN about_part VARCHAR(100) DEFAULT '' NOT NULL;

-- The rows that an accepted workbook has, filled or not: for them it stands in the place of earlier ones.
CREATE CACHED TABLE covered_row (
    submission_id BIGINT       NOT NULL REFERENCES submission (id),
    form          VARCHAR(30)  NOT NULL,
    code          VARCHAR(100) NOT NULL
);
CREATE INDEX covered_row_submission ON covered_row (submission_id);

-- A warning of a submission that its department has explained (情况说明), and where and when the explanation was read.
CREATE CACHED TABLE explanation (
    submission_id BIGINT        NOT NULL REFERENCES submission (id),
    code          VARCHAR(10)   NOT NULL,
    sheet         VARCHAR(200),
    cell          VARCHAR(20),
    whole_row     BOOLEAN       NOT NULL,
    found         VARCHAR(32000) NOT NULL,
    expected      VARCHAR(32000) NOT NULL,
    remedy        VARCHAR(4000) NOT NULL,
    about_form    VARCHAR(30)   NOT NULL,
    about_code    VARCHAR(4000) NOT NULL,
    about_part    VARCHAR(100)  NOT NULL,
    text          VARCHAR(32000) NOT NULL,
    written_file  VARCHAR(2000) NOT NULL,
    written_sheet VARCHAR(200)  NOT NULL,
    written_cell  VARCHAR(20)   NOT NULL,
    written_on    DATE          NOT NULL
);
CREATE INDEX explanation_submission ON explanation (submission_id);
