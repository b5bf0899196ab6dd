package org.cldess.governance;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.cldess.actor.ActorId;
import org.cldess.constraint.ValidId;
import org.cldess.internal.draft.Drafts;
import org.cldess.known.Known;
import org.jspecify.annotations.NullUnmarked;

/**
 * A {@link GovernanceBody} as it was typed or read, not yet checked.
 *
 * @param id the id
 * @param kind what kind of body it is
 * @param name the name
 * @param members who sits in it
 * @param quorum how many members must be present; none if there is no such number
 * @param sittingsPerYear how often it is to meet in a year (<i>rythme</i>)
 */
@NullUnmarked
public record GovernanceBodyDraft(
        @NotNull @ValidId String id,
        @NotNull BodyKind kind,
        @NotBlank @Size(max = 300) String name,
        Known<List<@NotNull @ValidId String>> members,
        Known<@Min(0) Integer> quorum,
        Known<@Min(0) Integer> sittingsPerYear) {
    /** Takes a missing list for an empty one, and a missing fact for one that is not recorded. */
    public GovernanceBodyDraft {
        members = Drafts.known(members);
        quorum = Drafts.known(quorum);
        sittingsPerYear = Drafts.known(sittingsPerYear);
    }

    /**
     * The draft of a thing that exists.
     *
     * @param governanceBody the thing
     * @return its draft
     */
    public static GovernanceBodyDraft of(GovernanceBody governanceBody) {
        return new GovernanceBodyDraft(
                governanceBody.id().value(),
                governanceBody.kind(),
                governanceBody.name(),
                governanceBody
                        .members()
                        .map(list -> list.stream().map(ActorId::value).toList()),
                governanceBody.quorum(),
                governanceBody.sittingsPerYear());
    }

    /**
     * What the draft says, made from its parts.
     *
     * @return the thing
     * @throws RuntimeException if the draft was not checked and holds what makes no sense
     */
    public GovernanceBody toGovernanceBody() {
        return GovernanceBody.builder(GovernanceBodyId.of(id), kind, name)
                .members(members.map(list -> list.stream().map(ActorId::of).toList()))
                .quorum(quorum)
                .sittingsPerYear(sittingsPerYear)
                .build();
    }
}
