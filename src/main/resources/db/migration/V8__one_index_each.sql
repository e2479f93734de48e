-- A column that refers to another table has an index by that alone. A second one of the same, and one that no question asks for, make every
-- row dearer to record.
DROP INDEX figure_submission;
DROP INDEX figure_code;
DROP INDEX statement_submission;
DROP INDEX finding_submission;
DROP INDEX covered_row_submission;
DROP INDEX explanation_submission;
DROP INDEX verdict_evaluation;
DROP INDEX warning_evaluation;
DROP INDEX made_of_evaluation;
