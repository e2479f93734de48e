/**
 * plangauge watches over a Five-Year Plan: it reads what departments report, judges the plan's indicators and writes
 * the annual, mid-term and final evaluation reports.
 *
 * <p>The rooms, in the order in which a run walks through them; a room may use rooms below it, never above, and the
 * edge rooms never use each other, but for {@code wording}:
 *
 * <pre>
 *  command                              Commons CLI: what a person can say; main
 *  batch                                Spring: wiring, order of steps, restart
 *  settings                             what whoever runs it may set
 *  catalogue | workbook | ledger        edge: CSV, YAML | POI | JDBC and HSQLDB
 *  report.data | report.excel | report.pdf   edge: JSON, CSV | POI | OpenPDF
 *  report.web                           edge: the public edition as a web page
 *  board                                edge: the status board and the receipts, as web pages
 *  delivery                             edge: mail, and the folder for leaders
 *  evidence                             edge: one zip with all that proves a report
 *  wording                              edge: FreeMarker; used by report.pdf, report.web, board, delivery and evidence
 *  report.chart   the charts of a report as plain shapes, and as SVG
 *  report         the finished report as plain data
 *  assessment     indicators against targets: verdict, required rate, projection, warning
 *  aggregation    what departments reported, made into one figure per indicator and period
 *  checks         what can be wrong with a submission; findings
 *  submission     what a department sent: the form, its cells, figures and statements
 *  plan           what was promised: indicators, targets, tasks, projects, commitments
 *  value          values, units and periods as officials write them
 * </pre>
 *
 * <p>The eight rooms from {@code report.chart} down are the core: plain Java, no files, no database, no clock.
 * {@code ArchitectureTest} holds all of this.
 */
@NullMarked
package org.plangauge;

import org.jspecify.annotations.NullMarked;
