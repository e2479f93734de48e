package org.plangauge.batch;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

import javax.sql.DataSource;

import org.plangauge.ledger.Archive;
import org.plangauge.ledger.DispatchBook;
import org.plangauge.ledger.Ledger;
import org.plangauge.settings.UnusableSettings;
import org.plangauge.workbook.WorkbookReader;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.launch.support.JobOperatorFactoryBean;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.support.DatabaseType;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The nightly job, read from top to bottom: find, read, return, judge, write, show, deliver. Its repository is in the ledger's database,
 * in the same transactions as the ledger itself.
 *
 * <p>A run that was cut off is not restarted: whatever it left undone stands in the ledger as pending or in
 * {@code output/} as missing, and the next run does it.
 *
 * <p>Its parts are put together here, without an application context: describing them to one, to be put together by it, takes a tenth
 * of the time that a night with nothing new may last.
 */
final class PlanReportJob {

    static final String NAME = "plan-report";

    private final RunRequest request;
    private final Plans plans;
    private final List<DueReport> due;
    private final RunTally tally;
    private final RunNumber run;
    private final OrderlyStop stop;
    private final Recipients recipients;
    private final Clock clock;
    private final DataSource database;
    /** Hashing the templates takes as long as putting the rest together. */
    private final Supplier<ReportFolder> folder;
    private final PlatformTransactionManager transactions;
    private final JobRepository repository;
    private final JobOperator operator;
    private final Ledger ledger;
    private final Archive archive;
    private final FindWorkbooks finding;
    private final ReportMaking making;
    private final StandingFindings standing;
    private final Standings standings;

    /**
     * Does what needs no plan, then waits for the plans.
     *
     * @param read     waits for the plans, which are read meanwhile
     * @param database of the ledger; open, and closed by whoever opened it
     * @param clock    for times of day
     * @throws UnusableCatalogue when the plans cannot be used
     * @throws UnusableSettings  when mail is to go to people of what is not there
     */
    PlanReportJob(RunRequest request, Supplier<Plans> read, RunTally tally, RunNumber run, OrderlyStop stop, Clock clock,
            DataSource database) {
        this.request = request;
        this.tally = tally;
        this.run = run;
        this.stop = stop;
        this.clock = clock;
        this.database = database;
        this.folder = Threads.begun("report-folder", () -> new ReportFolder(request.home(), request.settings(), run.programme()));
        this.transactions = new JdbcTransactionManager(database);
        this.repository = repository(database, transactions);
        this.operator = operator(repository, transactions);
        this.ledger = new Ledger(database);
        this.archive = new Archive(request.home().archive());
        this.finding = new FindWorkbooks(request, new ReadBefore(request.home().readBefore(), clock.instant()), archive::keep, ledger, tally,
                run.number());
        finding.look();
        this.plans = read.get();
        this.recipients = Recipients.of(request, plans);
        this.due = plans.all().stream().flatMap(plan -> plan.reports().stream().filter(d -> !d.asOf().isAfter(request.limit()))
                .map(d -> new DueReport(plan, d))).toList();
        this.making = new ReportMaking(ledger, request.today());
        this.standing = new StandingFindings(ledger, making, plans);
        this.standings = new Standings(making, ledger, run);
    }

    private static JobRepository repository(DataSource database, PlatformTransactionManager transactions) {
        JdbcJobRepositoryFactoryBean maker = new JdbcJobRepositoryFactoryBean();
        maker.setDataSource(database);
        maker.setTransactionManager(transactions);
        maker.setDatabaseType(DatabaseType.HSQL.name());
        try {
            maker.afterPropertiesSet();
            return maker.getObject();
        } catch (Exception e) {
            throw new IllegalStateException("Spring Batch cannot use the ledger's database", e);
        }
    }

    private static JobOperator operator(JobRepository repository, PlatformTransactionManager transactions) {
        JobOperatorFactoryBean maker = new JobOperatorFactoryBean();
        maker.setJobRepository(repository);
        maker.setTransactionManager(transactions);
        maker.setJobRegistry(new MapJobRegistry());
        try {
            maker.afterPropertiesSet();
            return maker.getObject();
        } catch (Exception e) {
            throw new IllegalStateException("Spring Batch cannot be started", e);
        }
    }

    /** Executions that a power cut left as running are closed as failed; the home's lock says that nobody runs them. */
    void recoverCutOffRuns() {
        repository.findRunningJobExecutions(NAME).forEach(operator::recover);
    }

    /** Runs it to its end. */
    JobExecution run() throws JobExecutionException {
        return operator.start(job(), new JobParametersBuilder().addLong("run", run.number()).addLocalDate("today", request.today(), false)
                .toJobParameters());
    }

    private Job job() {
        return new JobBuilder(NAME, repository).start(findWorkbooks()).next(readSubmissions()).next(returnWorkbooks()).next(judgePlans())
                .next(writeReports()).next(writeBoard()).next(deliver()).build();
    }

    private Step findWorkbooks() {
        return step("find-workbooks", finding);
    }

    private Step readSubmissions() {
        SubmissionReading reading = new SubmissionReading(request, plans, new WorkbookReader(IntakeLimits.of(request.settings())), archive,
                ledger, transactions, tally, run.number(), SubmissionReading.AT_A_TIME);
        return begun("read-submissions").listener(reading).tasklet(reading, transactions).build();
    }

    private Step returnWorkbooks() {
        return step("return-workbooks", new ReturnWorkbooks(request, standing, archive, ledger, IntakeLimits.of(request.settings()), run.build(),
                tally));
    }

    private Step judgePlans() {
        return step("judge-plans", new JudgePlans(due, standings));
    }

    private Step writeReports() {
        ReportWriting writing = new ReportWriting(request, due, making, standings, folder.get(), tally);
        return begun("write-reports").listener(writing).tasklet(writing, transactions).build();
    }

    private Step writeBoard() {
        return step("write-board", new BoardWriting(request, plans, due, making, standings, standing, ledger, run.build(), tally));
    }

    private Step deliver() {
        DeliveredReports reports = new DeliveredReports(request, due, making, standings);
        DispatchBook sent = new DispatchBook(database);
        Mailbag mailbag = new Mailbag(request, plans, recipients, reports, ledger, sent);
        return step("deliver", new Delivering(request, reports, mailbag, sent, tally, run.number(), clock));
    }

    private Step step(String name, Tasklet work) {
        return begun(name).tasklet(work, transactions).build();
    }

    private StepBuilder begun(String name) {
        return new StepBuilder(name, repository).listener(stop).listener(new StepLog(tally));
    }
}
