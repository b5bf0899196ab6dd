package org.cldess.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.consistency.Unchecked;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.Resource;
import org.cldess.financing.ResourceId;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantId;
import org.cldess.internal.code.FreeId;
import org.cldess.known.Known;
import org.cldess.ledger.FundedLine;
import org.cldess.ledger.GrantAccount;
import org.cldess.ledger.Journal;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementId;

/**
 * The money of grants as an audience sees it that does not see all their lines. A movement of a grant is split over all
 * lines, so what is left of the lines must not get the parts of the hidden ones. If the grant is only for actions that
 * are hidden, the movements are hidden too. If some are, each of them gets its parts as movements of its own, and the
 * grant no longer names them.
 */
final class VisibleGrants {
    private final List<Movement> movements;
    private final Set<ActionId> actions;
    private final Set<ResourceId> lines = new HashSet<>();
    private final Map<MovementId, Movement> visible = new HashMap<>();
    private final Set<GrantId> hidden = new HashSet<>();
    private final Set<GrantId> cut = new HashSet<>();
    private final List<Movement> parts = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    private VisibleGrants(List<Action> shown, List<Movement> movements) {
        this.movements = movements;
        this.actions = shown.stream().map(Action::id).collect(Collectors.toSet());
        shown.stream()
                .flatMap(action -> action.plan().value().stream())
                .flatMap(FinancingPlan::resourcesInMoney)
                .map(Resource::id)
                .forEach(lines::add);
        movements.forEach(movement -> {
            visible.put(movement.id(), movement);
            taken.add(movement.id().value());
        });
    }

    /**
     * Compares what is shown with the whole.
     *
     * @param whole the journal of the whole dossier
     * @param shown the actions that are shown
     * @param movements the movements as they are shown
     */
    static VisibleGrants of(Journal whole, List<Action> shown, List<Movement> movements) {
        VisibleGrants grants = new VisibleGrants(shown, movements);
        whole.grants().forEach(grants::add);
        return grants;
    }

    private void add(GrantAccount account) {
        List<FundedLine> seen = account.lines().stream()
                .filter(line -> lines.contains(line.line().id()))
                .toList();
        GrantId grant = account.grant().id();
        if (seen.isEmpty() && isKept(account)) {
            hidden.add(grant);
        }
        if (seen.isEmpty() || seen.size() == account.lines().size()) {
            return;
        }
        cut.add(grant);
        for (FundedLine line : seen) {
            line.movements().stream()
                    .filter(movement -> movement.grant().isPresent())
                    .flatMap(part -> part(line, part).stream())
                    .forEach(parts::add);
        }
    }

    /** Returns whether a grant is for actions of which none is shown. */
    private boolean isKept(GrantAccount account) {
        List<ActionId> funded = Stream.concat(
                        account.grant().actions().value().orElse(List.of()).stream(),
                        account.lines().stream().map(line -> line.action().id()))
                .toList();
        return !funded.isEmpty() && funded.stream().noneMatch(actions::contains);
    }

    /** Returns the part of a movement that a line gets, as the audience sees it. */
    private Optional<Movement> part(FundedLine line, Movement part) {
        return Optional.ofNullable(visible.get(part.id()))
                .map(movement -> Movement.builder(freeId(line.line().id(), part.id()), movement.kind(), part.amount())
                        .date(movement.date().orElse(null))
                        .year(movement.year().orElse(null))
                        .resource(line.line().id())
                        .party(movement.party())
                        .references(movement.references())
                        .endsClaim(movement.endsClaim())
                        .reason(movement.reason())
                        .author(movement.author())
                        .build());
    }

    private MovementId freeId(ResourceId line, MovementId movement) {
        String free = FreeId.beginningWith(movement.value() + "-" + line.value(), taken);
        taken.add(free);
        return MovementId.of(free);
    }

    /** Returns the movements that the audience sees. */
    List<Movement> movements() {
        return Stream.concat(
                        movements.stream()
                                .filter(movement -> movement.grant()
                                        .filter(hidden::contains)
                                        .isEmpty()),
                        parts.stream())
                .toList();
    }

    /** Returns grants as the audience sees them. */
    List<Grant> of(List<Grant> grants) {
        return grants.stream()
                .map(grant -> cut.contains(grant.id())
                        ? Unchecked.making(() ->
                                grant.toBuilder().resources(Known.notRecorded()).build())
                        : grant)
                .toList();
    }
}
