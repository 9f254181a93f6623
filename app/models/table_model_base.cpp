// SPDX-License-Identifier: AGPL-3.0-or-later
#include "models/table_model_base.h"
