package org.cldess.deliberation.rule;

import org.cldess.actor.Actor;
import org.cldess.deliberation.Deliberation;

/**
 * A deliberation and the body whose assembly voted on it.
 *
 * @param act the deliberation
 * @param body the body
 * @param pointer the pointer to the body
 */
public record AssemblyAct(Deliberation act, Actor body, String pointer) {}
