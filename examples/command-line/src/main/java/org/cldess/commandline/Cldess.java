package org.cldess.commandline;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cldess.dossier.Dossier;
import org.cldess.language.Message;
import org.cldess.reporting.Reports;
import org.cldess.reporting.view.ReportKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/** The command {@code cldess}. */
@Command(
        name = "cldess",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "${bundle:label.command}",
        sortOptions = false)
public final class Cldess {
    private final Environment surroundings;

    @Option(names = "--lang", paramLabel = "fr|en", scope = ScopeType.INHERIT, descriptionKey = "option.lang")
    private String language = "fr";

    @Option(names = "--json", scope = ScopeType.INHERIT, descriptionKey = "option.json")
    private boolean json;

    private final List<ReportKind> reports;
    private @Nullable Message done;

    /** Creates the tool with the reports that it makes if none is named. */
    Cldess(Environment surroundings, List<ReportKind> reports) {
        this.surroundings = surroundings;
        this.reports = reports;
    }

    /**
     * Runs the tool and ends the process with its exit status.
     *
     * @param arguments the words of the command line
     */
    public static void main(String[] arguments) {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        System.setProperty("java.awt.headless", "true");
        // No PDF can be printed under a locale with digits of its own. The tool speaks the language of --lang.
        Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
        // Some libraries log a greeting to standard error when they start. The user did not ask for it.
        Logger.getLogger("").setLevel(Level.OFF);
        int status = run(arguments, Environment.ofProcess());
        if (status != Exit.WELL) {
            System.exit(status);
        }
    }

    /** Runs the tool. */
    static int run(String[] arguments, Environment surroundings) {
        return run(arguments, surroundings, Reports.all());
    }

    /** Runs the tool, which makes some reports if none is named. */
    static int run(String[] arguments, Environment surroundings, List<ReportKind> reports) {
        List<String> words = List.of(arguments);
        Locale locale = Usage.locale(words);
        Speaker speaker = new Speaker(surroundings, locale, words.contains("--json"));
        Cldess tool = new Cldess(surroundings, reports);
        boolean isOfTable = words.stream().anyMatch(word -> word.equals("--from") || word.startsWith("--from="));
        CommandLine line = commands(tool, isOfTable)
                .setOut(surroundings.out())
                .setErr(surroundings.err())
                .setUsageHelpWidth(100)
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((problem, unused) -> speaker.cannotRun(Usage.explain(problem)))
                .setExecutionExceptionHandler((problem, command, parsed) -> speaker.stoppedBy(problem))
                .setExecutionStrategy(Cldess::runLast);
        Usage.localise(line, locale);
        int status = execute(line, arguments, speaker);
        surroundings.err().flush();
        if (!surroundings.out().checkError()) {
            return status;
        }
        return tool.done == null ? speaker.couldNotAnswer() : speaker.couldNotAnswer(tool.done);
    }

    /** Runs a command, and also reports errors that would end the program. */
    private static int execute(CommandLine line, String[] arguments, Speaker speaker) {
        try {
            return line.execute(arguments);
        } catch (Error e) {
            return speaker.stoppedBy(e);
        }
    }

    /**
     * Returns the commands.
     *
     * @param tool the tool
     * @param isOfTable whether a table has the options of the entries
     */
    static CommandLine commands(Cldess tool, boolean isOfTable) {
        Function<Function<Cldess, DossierChangeCommand>, CommandLine> change =
                making -> change(tool, making, isOfTable);
        CommandLine meeting = new CommandLine(new MeetingCommand())
                .addSubcommand("plan", new MeetingPlanCommand(tool))
                .addSubcommand("replan", new MeetingReplanCommand(tool));
        CommandLine exchange =
                new CommandLine(new ExchangeCommand()).addSubcommand("plan", new ExchangePlanCommand(tool));
        CommandLine record = new CommandLine(new RecordCommand())
                .addSubcommand("payment", change.apply(RecordPayment::new))
                .addSubcommand("expense", change.apply(RecordExpense::new))
                .addSubcommand("claim", change.apply(RecordClaim::new))
                .addSubcommand("status", change.apply(RecordStatus::new))
                .addSubcommand("measurement", change.apply(RecordMeasurement::new))
                .addSubcommand("hours", change.apply(RecordHours::new))
                .addSubcommand("attendance", change.apply(RecordAttendance::new))
                .addSubcommand("meeting", change.apply(RecordMeeting::new))
                .addSubcommand("score", change.apply(RecordScore::new))
                .addSubcommand("decision", change.apply(RecordDecision::new))
                .addSubcommand("renunciation", change.apply(RecordRenunciation::new))
                .addSubcommand("field", change.apply(RecordField::new))
                .addSubcommand("narrative", change.apply(RecordNarrative::new))
                .addSubcommand("agreement-signature", change.apply(RecordAgreementSignature::new))
                .addSubcommand("agreement-renewal", change.apply(RecordAgreementRenewal::new))
                .addSubcommand("agreement-end", change.apply(RecordAgreementEnd::new));
        CommandLine database = new CommandLine(new DbCommand())
                .addSubcommand("import", new DbImportCommand(tool))
                .addSubcommand("export", new DbExportCommand(tool))
                .addSubcommand("backup", new DbBackupCommand(tool));
        return new CommandLine(tool)
                .addSubcommand("run", new RunCommand(tool))
                .addSubcommand("check", new CheckCommand(tool))
                .addSubcommand("report", new ReportCommand(tool))
                .addSubcommand("overview", new OverviewCommand(tool))
                .addSubcommand("history", new HistoryCommand(tool))
                .addSubcommand("db", database)
                .addSubcommand("match", new MatchCommand(tool))
                .addSubcommand("introductions", new IntroductionsCommand(tool))
                .addSubcommand("meeting", meeting)
                .addSubcommand("exchange", exchange)
                .addSubcommand("mix", new MixCommand(tool))
                .addSubcommand("award", change.apply(AwardCommand::new))
                .addSubcommand("record", record)
                .registerConverter(LongText.class, LongText::ofFile);
    }

    /** Returns a command that changes a dossier. If the rows of a table have its options, it needs none of its own. */
    private static CommandLine change(Cldess tool, Function<Cldess, DossierChangeCommand> making, boolean isOfTable) {
        DossierChangeCommand command = making.apply(tool);
        command.ofRow(() -> making.apply(tool));
        CommandLine line = new CommandLine(command);
        if (isOfTable) {
            CommandSpec spec = line.getCommandSpec();
            for (OptionSpec option : List.copyOf(spec.options())) {
                if (option.required()) {
                    spec.remove(option);
                    spec.addOption(OptionSpec.builder(option).required(false).build());
                }
            }
        }
        return line;
    }

    /** Runs the last subcommand. A command that only groups others requires one of them. */
    private static int runLast(ParseResult parsed) {
        ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        CommandLine command = last.commandSpec().commandLine();
        boolean asksHelp = last.isUsageHelpRequested() || last.isVersionHelpRequested();
        if (!asksHelp && !command.getSubcommands().isEmpty()) {
            throw new ParameterException(command, Usage.NO_COMMAND);
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    /** Notes what was done, even if standard output cannot say so. */
    void hasDone(Message sentence) {
        done = sentence;
    }

    /** Returns the reports that are made of a dossier if none is named: those about something that it has. */
    List<ReportKind> reports(Dossier dossier) {
        return reports.stream().filter(kind -> kind.concerns(dossier)).toList();
    }

    Environment surroundings() {
        return surroundings;
    }

    /** Returns the speaker in the language that the user asked for. */
    Speaker speaker() {
        Locale locale = Usage.languageOf(language)
                .orElseThrow(() -> new CommandException("usage", Texts.WORDS.message("usage.language", language)));
        return new Speaker(surroundings, locale, json);
    }
}
