/**
 * The rules that apply to a single charter. The rulebook collects them; this package is not exported.
 */
package org.cldess.charter.rule;
