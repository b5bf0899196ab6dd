/**
 * The rules that apply to State aid. The rulebook collects them; this package is not exported.
 */
package org.cldess.aid.rule;
