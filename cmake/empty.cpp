// SPDX-License-Identifier: AGPL-3.0-or-later
// A library whose folders are all optional still needs one source.
