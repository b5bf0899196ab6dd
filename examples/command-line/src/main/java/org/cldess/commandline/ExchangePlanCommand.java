package org.cldess.commandline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.cldess.exchange.ExchangePlan;
import org.cldess.exchange.Exchanges;
import org.cldess.exchange.PlannedExchange;
import org.cldess.language.Typography;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Plans reciprocal exchanges from a table of scores. */
@Command(name = "plan", sortOptions = false)
final class ExchangePlanCommand implements Callable<Integer> {
    private final Cldess tool;

    @Option(names = "--scores", required = true, paramLabel = "CSV", descriptionKey = "option.scores")
    private @Nullable Path scores;

    @Option(names = "--pool", descriptionKey = "option.pool")
    private boolean pool;

    ExchangePlanCommand(Cldess tool) {
        this.tool = tool;
    }

    @Override
    public Integer call() {
        Speaker speaker = tool.speaker();
        ExchangePlan plan = asked(Objects.requireNonNull(scores)).plan();
        if (speaker.isJson()) {
            speaker.answer(Speaker.ordered(
                    "score",
                    plan.score(),
                    "bound",
                    plan.bound(),
                    "optimal",
                    plan.isOptimal(),
                    "pairs",
                    plan.exchanges().stream().map(ExchangePlanCommand::asData).toList()));
        } else {
            print(plan, speaker);
        }
        return Exit.WELL;
    }

    private Exchanges asked(Path file) {
        List<Violation> problems = new ArrayList<>();
        ScoreTable table = pool ? ScoreTable.readPool(file, problems::add) : ScoreTable.read(file, problems::add);
        Violations.of(problems).throwIfAny();
        return pool ? Exchanges.within(table.list()) : Exchanges.between(table.scores());
    }

    private static Map<String, Object> asData(PlannedExchange exchange) {
        return Speaker.ordered(
                "left",
                exchange.pair().left().name(),
                "right",
                exchange.pair().right().name(),
                "score",
                exchange.score().value());
    }

    private static void print(ExchangePlan plan, Speaker speaker) {
        speaker.say("exchange.summary", plan.exchanges().size(), plan.score(), plan.bound());
        if (plan.isOptimal()) {
            speaker.say("plan.optimal");
        }
        for (PlannedExchange exchange : plan.exchanges()) {
            speaker.line("  "
                    + speaker.words(
                            "exchange.pair",
                            exchange.pair().left().name(),
                            exchange.pair().right().name(),
                            Typography.number(exchange.score().value(), speaker.locale())));
        }
        plan.unmatched().forEach(participant -> speaker.say("exchange.alone", participant.name()));
    }
}
