package org.cldess.sample.life;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cldess.action.Action;
import org.cldess.action.ActionBuilder;
import org.cldess.action.ActionId;
import org.cldess.action.ActionLink;
import org.cldess.action.ActionNote;
import org.cldess.action.ActionStatus;
import org.cldess.action.FollowUp;
import org.cldess.action.LinkKind;
import org.cldess.action.Milestone;
import org.cldess.action.MilestoneId;
import org.cldess.action.Participation;
import org.cldess.action.Priority;
import org.cldess.action.Risk;
import org.cldess.actor.ActorId;
import org.cldess.agreement.Deliverable;
import org.cldess.contract.text.ObjectiveId;
import org.cldess.disclosure.Audience;
import org.cldess.known.Known;
import org.cldess.money.Amount;

/**
 * The hundred and fifty actions: a hundred of their own and fifty that are parts of others and go at another pace.
 * Fourteen were dropped, each with money that was already promised or paid.
 */
final class LifeActions {
    static final int WHOLE = 100;
    static final int PARTS = 50;
    static final int DROPPED = 14;

    private static final int FIRST_LINKED = 45;
    private static final List<String> VERBS = List.of(
            "Ouvrir",
            "Équiper",
            "Faire connaître",
            "Former à",
            "Étudier",
            "Relancer",
            "Partager",
            "Rénover",
            "Essayer");
    private static final List<String> THINGS = List.of(
            "une conserverie",
            "un atelier de vélos",
            "une épicerie itinérante",
            "des jardins partagés",
            "une chaufferie au bois",
            "un café associatif",
            "une matériauthèque",
            "un fournil",
            "des logements d’urgence",
            "un marché du soir",
            "une ligne de covoiturage",
            "une recyclerie");
    private static final List<String> PARTS_OF = List.of("Trouver le lieu", "Réunir l’équipe", "Écrire le bilan");
    private static final List<ActorId> LEADS = List.of(
            LifeBodies.GARDENS,
            LifeBodies.CANTEEN,
            LifeBodies.SAWMILL,
            LifeBodies.HOUSING,
            LifeBodies.WORKERS,
            LifeBodies.LAUNDRY);

    private final Dice dice;
    private final LifePlans money;
    private final Sums sums;
    private final List<Action> all = new ArrayList<>();

    LifeActions(Dice dice, LifePlans money, Sums sums) {
        this.dice = dice;
        this.money = money;
        this.sums = sums;
    }

    /** Draws the actions. Those with a number divisible by seven are dropped. */
    List<Action> draw() {
        for (int i = 0; i < WHOLE; i++) {
            whole(i);
        }
        return all;
    }

    private void whole(int i) {
        List<ObjectiveId> served = LifeContract.served();
        int place = i % served.size();
        ActionId id = ActionId.of("a-" + i);
        String number = served.get(place).value().substring(2).replace('-', '.') + "." + (1 + i / served.size());
        int first = 2015 + i % 8;
        int last = Math.min(2023, first + dice.from(0, 2));
        boolean isDropped = i % 7 == 3 && i / 7 < DROPPED;
        ActorId lead = LEADS.get(i % LEADS.size());
        LocalDate start = LocalDate.of(first, dice.from(1, 3), dice.from(1, 28));
        LocalDate end = LocalDate.of(last, dice.from(10, 12), dice.from(1, 28));
        ActionBuilder made = Action.builder(id, number, dice.one(VERBS) + " " + dice.one(THINGS))
                .visibility(i % 25 == 24 ? Audience.COMMITTEE : i % 20 == 19 ? Audience.PARTNER : Audience.PUBLIC)
                .objectives(
                        i % 10 == 9
                                ? List.of(served.get(place), served.get((place + 5) % served.size()))
                                : List.of(served.get(place)))
                .lead(lead)
                .partners(List.of(
                        dice.one(LEADS.stream().filter(one -> !one.equals(lead)).toList())))
                .years(IntStream.rangeClosed(first, last).boxed().toList())
                .start(start)
                .end(end)
                .weight(dice.from(1, 3))
                .priority(dice.one(List.of(Priority.values())))
                .participation(i % 6 == 5 ? Known.none() : Known.of(dice.one(List.of(Participation.values()))));
        List<FollowUp> history = isDropped ? dropped(id, start, end) : history(i, start, end);
        made.history(history).milestones(milestones(id, start, end, history));
        if (isDropped || i % 12 != 11) {
            made.plan(money.draw(id, lead, first, last, i, isDropped ? LifePlans.Of.DROPPED : LifePlans.Of.ACTION));
        } else {
            made.plan(Known.none());
        }
        described(i, made);
        all.add(withFields(i, made.build()));
        if (i % 4 == 0) {
            part(i, number, 0, start, end, lead);
            part(i, number, 1, start, end, lead);
        }
    }

    /** Adds a part of an action, which is ahead of it or behind it; one in five has a plan of its own. */
    private void part(int i, String number, int place, LocalDate start, LocalDate end, ActorId lead) {
        ActionId id = ActionId.of("a-" + i + "-" + place);
        long days = start.until(end, java.time.temporal.ChronoUnit.DAYS);
        LocalDate half = start.plusDays(days / 2);
        List<FollowUp> history = place == 0
                ? List.of(FollowUp.inProgress(start, 50), FollowUp.done(start.plusDays(days / 4)))
                : List.of(FollowUp.inProgress(half, 20));
        ActionBuilder made = Action.builder(id, number + "." + (1 + place), PARTS_OF.get((i + place) % PARTS_OF.size()))
                .parent(ActionId.of("a-" + i))
                .lead(lead)
                .partners(List.of())
                .years(List.of(start.getYear()))
                .start(place == 0 ? start : half)
                .end(end)
                .weight(place == 0 ? 1 : 4)
                .history(history);
        made.plan(
                i % 20 == 0 && place == 0
                        ? Known.of(money.draw(id, lead, start.getYear(), start.getYear(), i, LifePlans.Of.PART))
                        : Known.none());
        all.add(made.build());
    }

    private List<FollowUp> dropped(ActionId id, LocalDate start, LocalDate end) {
        LocalDate day = start.plusDays(dice.from(150, 300));
        LocalDate stopped = day.isBefore(end) ? day : end;
        sums.drop(id, stopped);
        return List.of(
                FollowUp.inProgress(start, dice.from(5, 40)),
                FollowUp.onHold(stopped.minusDays(60), "Le local n’est plus libre."),
                FollowUp.dropped(stopped, "Personne ne peut reprendre l’action."));
    }

    private List<FollowUp> history(int i, LocalDate start, LocalDate end) {
        LocalDate half = start.plusDays(start.until(end, java.time.temporal.ChronoUnit.DAYS) / 2);
        List<FollowUp> all = new ArrayList<>();
        switch (i % 9) {
            case 0 ->
                all.add(new FollowUp(
                        start.minusDays(20),
                        ActionStatus.TO_DISCUSS,
                        Known.of(0),
                        Known.none(),
                        Known.none(),
                        Known.of("Solène")));
            case 1 ->
                all.add(new FollowUp(
                        start.minusDays(20),
                        ActionStatus.TO_DO,
                        Known.of(0),
                        Known.none(),
                        Known.none(),
                        Known.none()));
            case 2 -> all.add(FollowUp.blocked(start, "Le permis manque.", "Le permis de construire."));
            default -> {
                /* begins on its first day */
            }
        }
        all.add(FollowUp.inProgress(start.plusDays(3), dice.from(5, 30)));
        if (i % 5 == 1) {
            all.add(FollowUp.onHold(half, "L’équipe change."));
        }
        all.add(FollowUp.inProgress(half.plusDays(20), dice.from(40, 80)));
        if (i % 10 != 6) {
            all.add(FollowUp.done(end.minusDays(dice.from(0, 8))));
        }
        return all;
    }

    /** Returns two milestones; the second one of an action that ended is missed in one action of eight. */
    private List<Milestone> milestones(ActionId id, LocalDate start, LocalDate end, List<FollowUp> history) {
        boolean isOver = history.get(history.size() - 1).status() == ActionStatus.DONE;
        LocalDate first = start.plusDays(30);
        return List.of(
                new Milestone(
                        MilestoneId.of(id.value() + "-m1"),
                        "Premier pas",
                        Known.of(first),
                        Known.of(first.plusDays(2))),
                new Milestone(
                        MilestoneId.of(id.value() + "-m2"),
                        "Ouverture",
                        Known.of(end.minusDays(20)),
                        isOver && !dice.once(8) ? Known.of(end.minusDays(15)) : Known.none()));
    }

    private static void described(int i, ActionBuilder made) {
        if (i == 0) {
            made.description("Un lieu où l’on transforme les légumes de la vallée.")
                    .leadDepartment("Pôle alimentation")
                    .leadPerson(LifePersons.FACILITATOR)
                    .referent(LifePersons.ELECTED)
                    .audience(List.of("habitants", "cuisines collectives"))
                    .deliverables(List.of(
                            Deliverable.builder("Plan de la conserverie")
                                    .owedBy(LifeBodies.GARDENS)
                                    .due(LocalDate.of(2015, 9, 1))
                                    .delivered(LocalDate.of(2015, 10, 5))
                                    .reference("Archive 12")
                                    .build(),
                            Deliverable.builder("Recettes")
                                    .owedBy(LifeBodies.CANTEEN)
                                    .due(LocalDate.of(2015, 12, 1))
                                    .delivered(Known.none())
                                    .reference(Known.none())
                                    .build()))
                    .means("Deux bénévoles et un fourgon")
                    .yearly(true)
                    .indicators(List.of(LifeIndicators.JOBS, LifeIndicators.MEALS))
                    .risks(List.of(
                            Risk.builder("Gel tardif", 3, 4)
                                    .mitigation("Des serres")
                                    .owner(LifeBodies.GARDENS)
                                    .build(),
                            Risk.builder("Panne", 2, 2).build()))
                    .notes(List.of(
                            new ActionNote(
                                    LocalDate.of(2015, 6, 1), "Visite du site.", Known.of(LifePersons.FACILITATOR)),
                            new ActionNote(LocalDate.of(2016, 6, 1), "Plus de place.", Known.notRecorded())));
        }
        if (i >= FIRST_LINKED && i < FIRST_LINKED + LinkKind.values().length) {
            LinkKind kind = LinkKind.values()[i - FIRST_LINKED];
            made.links(List.of(
                    kind == LinkKind.DEPENDS_ON
                            ? new ActionLink(kind, ActionId.of("a-0"), Optional.of(MilestoneId.of("a-0-m1")))
                            : ActionLink.of(kind, ActionId.of("a-" + (i - 38)))));
        }
    }

    private Action withFields(int i, Action action) {
        if (i % 10 != 0) {
            return action;
        }
        Action made = LifeFields.SLOGAN.with(action, "Faire avec");
        made = LifeFields.PLACES.with(made, dice.from(4, 60));
        made = LifeFields.HECTARES.with(made, new BigDecimal("0.75"));
        made = LifeFields.DEPOSIT.with(made, Amount.euros("250.00"));
        made = i == 10 ? LifeFields.VISITED.with(made, Known.none()) : LifeFields.VISITED.with(made, SEEN);
        made = LifeFields.PILOT.with(made, i % 20 == 0);
        return LifeFields.DIFFICULTY.with(made, i % 30 == 0 ? LifeFields.HIGH : LifeFields.LOW);
    }

    private static final LocalDate SEEN = LocalDate.of(2019, 5, 14);
}
