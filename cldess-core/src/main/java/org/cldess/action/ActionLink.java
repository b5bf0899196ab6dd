package org.cldess.action;

import org.cldess.component.NamePart;

/**
 * A link from an action to another (<i>{@index "lien entre actions"}</i>). An action must not be linked to itself, nor
 * follow itself through other actions.
 *
 * @param kind the kind of link
 * @param to the other action
 */
public record ActionLink(LinkKind kind, @NamePart ActionId to) {}
