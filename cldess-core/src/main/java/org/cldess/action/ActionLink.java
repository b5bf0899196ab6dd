package org.cldess.action;

import org.cldess.component.Called;

/**
 * What an action is to another one (<i>{@index "lien entre actions"}</i>): no action is linked to itself, and none comes after itself by way of
 * others.
 *
 * @param kind what it is to the other
 * @param to the other action
 */
public record ActionLink(LinkKind kind, @Called ActionId to) {}
