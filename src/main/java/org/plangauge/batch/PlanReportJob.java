package org.plangauge.batch;

import java.time.Clock;
import java.util.List;

import javax.sql.DataSource;

import org.plangauge.ledger.Archive;
import org.plangauge.ledger.DispatchBook;
import org.plangauge.ledger.Ledger;
import org.plangauge.ledger.LedgerDatabase;
import org.plangauge.workbook.WorkbookReader;
import org.springframework.batch.core.configuration.support.JdbcDefaultBatchConfiguration;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The nightly job, read from top to bottom: find, read, return, judge, write, show, deliver. Its repository is in the ledger's database,
 * in the same transactions as the ledger itself.
 *
 * <p>A run that was cut off is not restarted: whatever it left undone stands in the ledger as pending or in
 * {@code output/} as missing, and the next run does it.
 */
@Configuration(proxyBeanMethods = false)
class PlanReportJob extends JdbcDefaultBatchConfiguration {

    static final String NAME = "plan-report";

    /** Whoever opened the database closes it, after this context. */
    @Bean(destroyMethod = "")
    DataSource dataSource(LedgerDatabase database) {
        return database.source();
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    @Bean
    Ledger ledger(DataSource dataSource) {
        return new Ledger(dataSource);
    }

    @Bean
    Archive archive(RunRequest request) {
        return new Archive(request.home().archive());
    }

    @Bean
    ReportMaking reportMaking(Ledger ledger, RunRequest request) {
        return new ReportMaking(ledger, request.today());
    }

    @Bean
    StandingFindings standingFindings(Ledger ledger, ReportMaking making, Plans plans) {
        return new StandingFindings(ledger, making, plans);
    }

    @Bean
    Standings standings(ReportMaking making, Ledger ledger, RunNumber run) {
        return new Standings(making, ledger, run);
    }

    @Bean
    Job planReport(JobRepository repository, Step findWorkbooks, Step readSubmissions, Step returnWorkbooks, Step judgePlans,
            Step writeReports, Step writeBoard, Step deliver) {
        return new JobBuilder(NAME,
                repository).start(findWorkbooks).next(readSubmissions).next(returnWorkbooks).next(judgePlans).next(writeReports)
                .next(writeBoard).next(deliver).build();
    }

    @Bean
    Step findWorkbooks(JobRepository repository, PlatformTransactionManager transactions, RunRequest request, Archive archive,
            Ledger ledger, RunTally tally,
            RunNumber run, OrderlyStop stop) {
        return step("find-workbooks", repository, stop).tasklet(new FindWorkbooks(request, archive::keep, ledger, tally, run.number()),
                transactions).build();
    }

    @Bean
    Step readSubmissions(JobRepository repository, PlatformTransactionManager transactions, RunRequest request, Plans plans,
            Archive archive, Ledger ledger,
            RunTally tally, RunNumber run, OrderlyStop stop) {
        SubmissionReading reading = new SubmissionReading(request, plans, new WorkbookReader(IntakeLimits.of(request.settings())), archive,
                ledger, transactions, tally, run.number(), SubmissionReading.AT_A_TIME);
        return step("read-submissions", repository, stop).listener(reading).tasklet(reading, transactions).build();
    }

    @Bean
    Step returnWorkbooks(JobRepository repository, PlatformTransactionManager transactions, RunRequest request,
            StandingFindings standing, Archive archive, Ledger ledger, RunTally tally, RunNumber run, OrderlyStop stop) {
        return step("return-workbooks", repository, stop).tasklet(new ReturnWorkbooks(request, standing, archive, ledger,
                IntakeLimits.of(request.settings()), run.build(), tally), transactions).build();
    }

    @Bean
    Step judgePlans(JobRepository repository, PlatformTransactionManager transactions, RunRequest request, Plans plans,
            Standings standings, OrderlyStop stop) {
        return step("judge-plans", repository, stop).tasklet(new JudgePlans(due(request, plans), standings), transactions).build();
    }

    @Bean
    Step writeReports(JobRepository repository, PlatformTransactionManager transactions, RunRequest request, Plans plans,
            ReportMaking making, Standings standings, RunTally tally, RunNumber run, OrderlyStop stop) {
        ReportFolder folder = new ReportFolder(request.home(), request.settings(), run.programme());
        return step("write-reports", repository, stop).tasklet(new ReportWriting(request, due(request, plans), making, standings, folder, tally),
                transactions).build();
    }

    @Bean
    Step writeBoard(JobRepository repository, PlatformTransactionManager transactions, RunRequest request, Plans plans,
            ReportMaking making, Standings standings, StandingFindings standing, Ledger ledger, RunTally tally, RunNumber run, OrderlyStop stop) {
        return step("write-board", repository, stop).tasklet(new BoardWriting(request, plans, due(request, plans), making, standings, standing,
                ledger, run.build(), tally), transactions).build();
    }

    @Bean
    Step deliver(JobRepository repository, PlatformTransactionManager transactions, RunRequest request, Plans plans, ReportMaking making,
            Standings standings, Ledger ledger, DataSource dataSource, RunTally tally, RunNumber run, Recipients recipients, Clock clock, OrderlyStop stop) {
        DeliveredReports reports = new DeliveredReports(request, due(request, plans), making, standings);
        Mailbag mailbag = new Mailbag(request, plans, recipients, reports, ledger, new DispatchBook(dataSource));
        return step("deliver", repository, stop).tasklet(new Delivering(request, reports, mailbag, new DispatchBook(dataSource), tally,
                run.number(), clock), transactions).build();
    }

    private static StepBuilder step(String name, JobRepository repository, OrderlyStop stop) {
        return new StepBuilder(name, repository).listener(stop);
    }

    private static List<DueReport> due(RunRequest request, Plans plans) {
        return plans.all().stream().flatMap(plan -> plan.reports().stream().filter(d -> !d.asOf().isAfter(request.limit())).map(d -> new DueReport(plan, d))).toList();
    }
}
