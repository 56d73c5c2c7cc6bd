#include "database_key.h"
