/**
 * The rules that apply to a single grant. The rulebook collects them; this package is not exported.
 */
package org.cldess.grant.rule;
