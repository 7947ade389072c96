// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Only here to own the precompiled header of the test programs.
int main() { return 0; }
